// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Seconds since 1970, as the company sees them: the machine's clock, or one that was set and ticks on from there. */
export class Clock {
    #ahead = 0;

    now() {
        return Math.floor(Date.now() / 1000) + this.#ahead;
    }

    set(seconds) {
        this.#ahead = seconds - Math.floor(Date.now() / 1000);
    }

    date() {
        return new Date(this.now() * 1000);
    }
}

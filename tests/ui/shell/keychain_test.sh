#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keychain_test.sh PROBE: the keychain against a real gnome-keyring on a bus of its own, and without any bus. Ends
# with 77 (skipped) where gnome-keyring is not installed.
set -euo pipefail
probe=$1

for program in dbus-run-session gnome-keyring-daemon gdbus; do
    if ! command -v "$program" >/dev/null; then
        echo "$program is not installed: not tried."
        exit 77
    fi
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY

echo "Without a bus:"
timeout 60 "$probe" missing

echo "With gnome-keyring:"
# The daemon is ready when its name is on the bus, not after a number of seconds.
# shellcheck disable=SC2016  # the inner shell expands them, inside the session
timeout 120 dbus-run-session -- bash -c '
    set -euo pipefail
    eval "$(printf pw | gnome-keyring-daemon --unlock --components=secrets)"
    gdbus wait --session --timeout 30 org.freedesktop.secrets
    "$1" round-trip' bash "$probe"

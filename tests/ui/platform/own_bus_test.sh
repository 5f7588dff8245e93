#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# own_bus_test.sh PROBE: what the desktop tells, on a bus of our own that is the session's and the system's. Ends with 77
# (skipped) where there is no D-Bus daemon.
set -euo pipefail

if ! command -v dbus-run-session >/dev/null; then
    echo "dbus-run-session is not installed: not tried."
    exit 77
fi
# shellcheck disable=SC2016  # the inner shell expands it, inside the session
exec dbus-run-session -- bash -c 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "$1"' bash "$1"

#!/usr/bin/env bash
# Kills the application, its database and both in turn while cases run, and looks for what was lost or doubled.
# usage: scripts/kill-test.sh [rounds] [seed]      (default: 12 rounds, a fresh seed that the first line names)
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -B -ntp -q test-compile failsafe:integration-test failsafe:verify \
  -Dit.test=KillIT -Dfailsafe.failIfNoSpecifiedTests=false -Dkill.rounds="${1:-12}" ${2:+-Dkill.seed="$2"}

#!/usr/bin/env bash
# Builds with warnings as errors, checks the format and runs every test. The last line is "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
passed=0 failed=0 skipped=0
log=$(mktemp)

report() {
  local status=$?
  rm -f "$log"
  ((status == 0 || failed > 0)) || failed=1
  local line="$passed passed, $failed failed"
  ((skipped == 0)) || line+=", $skipped skipped"
  echo "$line"
  ((failed == 0)) || exit 1
}
trap report EXIT

# check NAME COMMAND…: counts as one test.
check() {
  local name=$1
  shift
  echo "== $name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

need_chromium() {
  if [[ -n ${CHROMIUM:-} ]] || command -v chromium >/dev/null; then return; fi
  echo "Chromium is missing; the browser tests need it. Installing Debian's package."
  local root=()
  ((EUID == 0)) || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium
}

count() { sed -n "s/^ *$1: *\([0-9]\+\)$/\1/p" "$log" | tail -n 1; }

command -v dotnet >/dev/null || { echo "The .NET SDK named in global.json is missing: https://dot.net"; exit 1; }
need_chromium
dotnet tool restore >/dev/null
check "build, warnings are errors" dotnet build ReintegrasiPortal.sln --nologo -v quiet
((failed == 0)) || exit 1
check "format" dotnet csharpier check .

echo "== tests"
tests_status=0
timeout 25m dotnet test --solution ReintegrasiPortal.sln --no-build --no-progress 2>&1 | tee "$log" || tests_status=$?
passed=$((passed + $(count succeeded || true) + 0))
skipped=$(($(count skipped || true) + 0))
broken=$(($(count failed || true) + 0))
# A run that ended badly without naming a test (a crash, a time limit) is a failure too.
((tests_status == 0 || broken > 0)) || broken=1
failed=$((failed + broken))

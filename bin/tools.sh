# What bin/run, bin/test and bin/bench need of the machine. Sourced, not run.

say() { printf '%s\n' "$*" >&2; }
fail() { say "" "$@"; exit 1; }

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Installs Debian packages where that can be done without asking.
install_packages() {
  may_install || return 1
  say "Installing $* …"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"; } >"${TMPDIR:-/tmp}/arshjulet-apt.log" 2>&1
}

major_of_java() { javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'; }
major_of_node() { node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'; }

need_java() {
  [ "$(major_of_java 2>/dev/null || true)" ] || install_packages openjdk-17-jdk-headless || true
  local version
  version=$(major_of_java 2>/dev/null || true)
  [ "${version:-0}" -ge 17 ] || fail "A JDK of version 17 or later is needed (javac on the PATH); found: ${version:-none}." \
    "Debian and Ubuntu: apt install openjdk-17-jdk-headless. Others: https://adoptium.net"
}

need_maven() {
  command -v mvn >/dev/null || install_packages maven || true
  command -v mvn >/dev/null || fail "Maven 3.8 or later is needed (mvn on the PATH)." \
    "Debian and Ubuntu: apt install maven. Others: https://maven.apache.org/install.html"
}

need_node() {
  [ "$(major_of_node)" ] && command -v npm >/dev/null || install_packages nodejs npm || true
  local version
  version=$(major_of_node)
  [ "${version:-0}" -ge 20 ] || fail "Node.js of version 20 or later is needed to build the browser's part; found: ${version:-none}." \
    "See https://nodejs.org (version 20 or 22)."
}

# The one without a window does the same with a third less of the processor; any Chromium serves.
find_chromium() { command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome; }

need_chromium() {
  export CHROMIUM="${CHROMIUM:-$(find_chromium || true)}"
  if [ -z "$CHROMIUM" ]; then
    install_packages chromium-headless-shell || install_packages chromium || true
    CHROMIUM=$(find_chromium || true)
  fi
  [ -n "$CHROMIUM" ] || fail "Chromium is needed for the browser tests." \
    "Debian: apt install chromium-headless-shell. Others: set CHROMIUM to the path of a Chromium or Chrome."
}

# Opens a Word document that we wrote, to see that others can; where it cannot be had, that one test says so and is left out.
# 84 MB to fetch, so only where nobody minds: CI=true, or ARSHJULET_OFFICE=yes.
offer_office() {
  command -v soffice >/dev/null && return
  if [ "${CI:-}" = true ] || [ "${ARSHJULET_OFFICE:-}" = yes ]; then
    install_packages --no-install-recommends libreoffice-writer-nogui || say "LibreOffice could not be installed; its test is left out."
  fi
}

#!/usr/bin/env bash
# Installs the peers of the bench outside of the repository, from their usual registries. What fails is said and left out.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache="${TMPDIR:-/tmp}/rotation-bench/peers"
mkdir -p "$cache"

try() {
  echo "── $1"
  shift
  "$@" || echo '── failed; the bench will say that it is missing'
}

debian() {
  command -v rg >/dev/null && [ -x /usr/bin/time ] && return 0
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ripgrep time
}

python() {
  python3 -m venv "$cache/python" && "$cache/python/bin/pip" install -q --disable-pip-version-check "$@"
}

languagetool() {
  mvn -q -B -f "$here/languagetool/pom.xml" dependency:copy-dependencies -DoutputDirectory="$cache/languagetool" &&
    javac -encoding UTF-8 -cp "$cache/languagetool/*" -d "$cache/languagetool" "$here/languagetool/PatternRules.java"
}

try 'ripgrep and GNU time (Debian)' debian
try 'papaparse (npm)' npm install --prefix "$cache" --no-save --ignore-scripts --silent papaparse@5.7.1
try 'spaCy (PyPI)' python spacy==3.8.18
try 'LanguageTool (Maven Central)' languagetool

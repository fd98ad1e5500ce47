#!/usr/bin/env bash
# The severity of raters by the engine and by R's lme4 on the same ratings, at growing sizes. lme4 and R come from Debian's packages.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

sizes="10000 100000 1000000" runs=3 gigabytes=12 seconds=900 keep=""
fail() { printf 'lme4.sh: %s\n' "$1" >&2; exit 1; }
usage() { printf 'usage: lme4.sh [--sizes "N N ..."] [--runs N] [--memory GIGABYTES] [--seconds N] [--keep DIRECTORY]\n'; }
number() { [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || fail "$1 is followed by a whole number above 0"; printf '%s' "$2"; }
while [ $# -gt 0 ]; do
    case $1 in
        --sizes) [[ ${2:-} =~ ^[0-9\ ]+$ ]] || fail "--sizes is followed by numbers of ratings"; sizes=$2; shift 2 ;;
        --runs) runs=$(number "$@"); shift 2 ;;
        --memory) gigabytes=$(number "$@"); shift 2 ;;
        --seconds) seconds=$(number "$@"); shift 2 ;;
        --keep) keep=${2:-}; [ -n "$keep" ] || fail "--keep is followed by a directory"; shift 2 ;;
        --help|-h) usage; exit ;;
        *) usage >&2; fail "unknown: $1" ;;
    esac
done

command -v dotnet >/dev/null || fail "the .NET SDK named in global.json is needed: https://dotnet.microsoft.com/download"
step() { printf '== %s (%ss)\n' "$1" "$SECONDS" >&2; }

has_lme4() { command -v Rscript >/dev/null && Rscript -e 'library(lme4)' >/dev/null 2>&1; }
if ! has_lme4; then
    step "Install r-base-core and r-cran-lme4"
    command -v apt-get >/dev/null || fail "R with lme4 is not here, and without apt-get it is not installed; nothing was compared"
    [ "$(id -u)" -eq 0 ] && as_root=() || as_root=(sudo)
    "${as_root[@]}" apt-get update >&2 && "${as_root[@]}" apt-get install -y --no-install-recommends r-base-core r-cran-lme4 >&2 ||
        fail "R with lme4 could not be installed; nothing was compared"
    has_lme4 || fail "R is installed but lme4 does not load; nothing was compared"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
results=$work/severity.jsonl

step "Build"
dotnet build "$here/../AsnKinerja.Benchmarks" -c Release -v quiet -p:RunAnalyzers=false >&2
engine=$here/../AsnKinerja.Benchmarks/bin/Release/net10.0/AsnKinerja.Benchmarks

for ratings in $sizes; do
    # Twenty ratings a rater, ten a ratee.
    raters=$((ratings / 20))
    step "$ratings ratings by $raters raters: AsnKinerja"
    "$engine" severity --ratings "$ratings" --raters "$raters" --runs "$runs" --out "$work/ratings.csv" | tee -a "$results"
    step "$ratings ratings by $raters raters: lme4, at most $gigabytes GB and $seconds s of processor time"
    # Its own limit and not the machine's: what R cannot do here is a result, too.
    if (ulimit -v $((gigabytes * 1024 * 1024)) -t "$seconds" && Rscript "$here/lme4.R" "$work/ratings.csv" "$work/effects.csv") >"$work/r.out" 2>"$work/r.err"; then
        tee -a "$results" <"$work/r.out"
        "$engine" severity --ratings "$ratings" --raters "$raters" --reference "$work/effects.csv" >&2
    else
        code=$?
        # A shell tells a signal as 128 and its number: 137 and 152 are the limit of processor time.
        case $code in 137 | 152) why="not done after $seconds s of processor time" ;; *) why="stopped with $gigabytes GB: $(tail -n 1 "$work/r.err" | tr -d '"\\')" ;; esac
        printf '{"Engine":"lme4","Name":"REML","Ratings":%d,"Raters":%d,"Result":"%s"}\n' "$ratings" "$raters" "$why" | tee -a "$results"
    fi
done

step "Done"
if [ -n "$keep" ]; then mkdir -p "$keep" && cp "$results" "$keep/"; fi

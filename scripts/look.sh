#!/usr/bin/env bash
# Draws a .docx as PNG pages, to look at: scripts/look.sh FILE.docx FOLDER [DPI]
# Needs Debian's libreoffice-writer, poppler-utils and a font with the metrics of Arial (fonts-liberation).
set -euo pipefail
if [ $# -lt 2 ]; then
  sed -n '2,3s/^# //p' "$0" >&2
  exit 2
fi
for tool in soffice pdftoppm; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install libreoffice-writer poppler-utils" >&2; exit 1; }
done
document=$1 folder=$2 dpi=${3:-60}
[ -f "$document" ] || { echo "No such file: $document" >&2; exit 1; }
mkdir -p "$folder"
# A profile of its own, so that a LibreOffice that is open elsewhere does not take the job.
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$folder" "$document" >/dev/null 2>&1
name=$(basename "${document%.*}")
[ -f "$folder/$name.pdf" ] || { echo "LibreOffice could not read $document" >&2; exit 1; }
pdftoppm -png -r "$dpi" "$folder/$name.pdf" "$folder/$name"
ls "$folder/$name"-*.png

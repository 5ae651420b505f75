#!/bin/sh
# Makes every size of the icon from letopis.svg. Needs rsvg-convert, ImageMagick and Python 3.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

draw() { rsvg-convert --width "$1" --height "$1" letopis.svg --output "$2"; }

draw 32 32x32.png
draw 128 128x128.png
draw 256 128x128@2x.png
draw 512 icon.png

for size in 16 24 32 48 64 256; do draw "$size" "$work/$size.png"; done
convert "$work/16.png" "$work/24.png" "$work/32.png" "$work/48.png" "$work/64.png" "$work/256.png" icon.ico

# An .icns is a head and PNG files, each under a four-letter name that tells its size.
draw 1024 "$work/1024.png"
python3 - "$work" <<'PYTHON'
import pathlib, struct, sys

work = pathlib.Path(sys.argv[1])
parts = {"icp4": "16.png", "icp5": "32.png", "ic07": "128x128.png", "ic08": "128x128@2x.png",
         "ic09": "icon.png", "ic10": "1024.png", "ic11": "32.png", "ic12": "64.png"}
body = b""
for name, file in parts.items():
    path = work / file if (work / file).exists() else pathlib.Path(file)
    content = path.read_bytes()
    body += name.encode() + struct.pack(">I", len(content) + 8) + content
pathlib.Path("icon.icns").write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
PYTHON

cp letopis.svg ../ui/public/letopis.svg

#!/usr/bin/env python3
"""Makes the four fonts that documents carry from Inter's variable ones (apt: fonts-inter-variable, python3-fonttools).

Subset to what European names and texts are written with; figures are the tabular ones, so that columns stand straight;
no layout tables, since the PDF writer would make ligatures of them that are hard to read back as text.
Usage: make-fonts.py SOURCE_FOLDER TARGET_FOLDER
"""
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x52F),
          (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218B),
          (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2600, 0x2611), (0x2713, 0x2717)]
FACES = [("Inter-Regular", "Inter-roman", 400), ("Inter-Bold", "Inter-roman", 680),
         ("Inter-Italic", "Inter-italic", 400), ("Inter-BoldItalic", "Inter-italic", 680)]


def tabular(font):
    """Glyph names of the tabular figures, by those of the ordinary ones."""
    gsub = font["GSUB"].table
    wanted = {i for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}
    return {old: new for i in wanted for sub in gsub.LookupList.Lookup[i].SubTable
            for old, new in getattr(sub, "ExtSubTable", sub).mapping.items()}


def make(source, name, weight, target):
    font = TTFont(source)
    axes = {"wght": weight}
    axes.update({axis.axisTag: axis.defaultValue for axis in font["fvar"].axes if axis.axisTag != "wght"})
    font = instantiateVariableFont(font, axes)
    figures = tabular(font)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = figures.get(table.cmap[code], table.cmap[code])
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    subsetter.subset(font)
    for tag in ("GSUB", "GPOS", "GDEF", "STAT"):
        if tag in font:
            del font[tag]
    for record in font["name"].names:
        if record.nameID in (4, 6):
            record.string = name
    font["OS/2"].usWeightClass = 700 if "Bold" in name else 400
    font.save(target)


if __name__ == "__main__":
    for name, source, weight in FACES:
        make(Path(sys.argv[1]) / (source + ".var.ttf"), name, weight, Path(sys.argv[2]) / (name + ".ttf"))

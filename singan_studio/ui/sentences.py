"""Sentences of the layers below the window, which speak English: said in the window's language."""

from __future__ import annotations

import re
from functools import cache

from singan_studio.app.words import apart, tr

SENTENCES = (
    # --- opening and saving: imaging, document ---
    "There is no file '{path}'; check its name and folder.",
    "'{path}' is a folder; choose a picture in it.",
    "{name} is not an ordinary file; choose a picture.",
    "'{name}' is not an ordinary file; choose a project.",
    "{name} is empty; choose another file.",
    "{name} cannot be opened: {why}; check its permissions.",
    "{name} cannot be opened: {why}; try it again.",
    "{name} has {count} megapixels ({size}), more than the {limit} that fit; make it smaller first.",
    "{name} has more than {limit} megapixels; make it smaller first.",
    "{name} has {size} pixels, and {limit} a side at most fit; cut it first.",
    (
        "{name} is damaged or not a picture of a known format ({formats}); open it in another program "
        "and save it as PNG."
    ),
    "{name} is damaged or cut off ({why}); fetch or export it again.",
    "{name} is a HEIC picture, which needs: {command}; or save it as JPEG.",
    "{name} is a BMP of {count} megapixels in run lengths; save it as PNG first.",
    "{name} does not fit into memory; make it smaller first.",
    "{name} does not fit into memory; close other programs.",
    "{name} holds more than {limit} GB; it is not opened.",
    "{name} is no OpenRaster file; open a picture or a project.",
    "{name} is damaged, or no project; open an older copy of it.",
    "{name} is damaged, or no OpenRaster file; export it as PNG.",
    "'{name}' was written by another program; only its picture is opened.",
    "'{name}' is open in another window; save this under another name.",
    "This project was written by a newer SinGAN Studio; install that to open it.",
    "What was kept of the last session is damaged; it cannot be brought back.",
    "'{name}' can have sides of {longest} pixels at most, the picture is {size}; save it as .png.",
    "'{name}' does not end in a known format; use one of {known}.",
    "'{name}' does not end in a known animation format; use one of {known}.",
    "'{name}' was not written because the animation has no frame; ask for at least 1.",
    "MP4 needs ffmpeg: {command}; or save the animation as .webp or .gif.",
    "The folder '{folder}' is not there, and cannot be made; choose another folder.",
    "'{path}' may not be written; choose another folder or file.",
    "'{path}' could not be written because the disk is full; free some space and try again.",
    "'{path}' cannot be written because '{file}' is no folder; choose another folder.",
    "'{path}' is a folder; add a file name.",
    "'{path}' could not be written: {why}; try another folder or format.",
    # --- what was done to an opened picture ---
    "The picture was turned upright as its EXIF says.",
    "{bits} bits per channel were reduced to 8.",
    "Brightness from 0 to 1 was scaled to 0 to 255.",
    "Brightness from 0 to {high} was taken as black to white.",
    "Brightness from {low} to {high} was stretched to 0 to 255.",
    "The inks (CMYK) were converted without a colour profile.",
    "The colour profile is broken or of another colour space and was ignored.",
    "Colours were converted from '{profile}' to sRGB.",
    "Only the first of {count} frames is used.",
    # --- edits: document, app ---
    "Nothing would be left of the layer; draw the outline around the object.",
    "The photo itself is never changed: there must be another layer below the one to merge.",
    "Only layers that are shown can be merged: show both first.",
    "The photo itself is never changed: choose another layer, or duplicate the photo.",
    "This picture has {size} pixels and the enlarged one {part}; choose the original of that size.",
    # --- the engine ---
    "No photo is open; open one first.",
    (
        "This photo is being learnt in another window or by a command; here it is edited with what is "
        "learnt so far, and learnt on when that has ended."
    ),
    "'{path}' was learnt from another photo; it is not used.",
    (
        "This picture has {photo} pixels, {width}×{height} at the size it is learnt at, and at least {least} "
        "are needed on each side; take a larger or less narrow one."
    ),
    "The time is too short to learn scale {scale} and finer ones; they stay patch detail.",
    (
        "There is not enough memory to learn scale {scale} and finer ones further; they stay as they are. "
        "Learning at a smaller size needs less."
    ),
    (
        "Learning to '{preset}' takes about {wanted} GB of memory and {free} GB are free; "
        "choose a smaller size to learn at, or close other programs."
    ),
    (
        "Learning to '{preset}' takes about {wanted} GB of memory and {free} GB are free: it ends before "
        "that; to go on, choose a smaller size to learn at, or close other programs."
    ),
    "The model could not be written to '{path}' ({why}); free some space or choose another place.",
    (
        "The model could not be written to '{path}' ({why}); free some space or choose another place. "
        "Until then what is learnt is lost when the program ends."
    ),
    "There is not enough memory to write the model to '{path}'; close other programs.",
    "'{path}' is damaged or was made by something else ({why}); learn the photo again.",
    "'{path}' is not a model of SinGAN Studio, or only part of one.",
    "'{path}' has format {version}, and this program reads up to {newest}; update it.",
    "This model is learnt {have}, not {wanted}; leave that as it is, or learn the photo anew.",
    "This photo is too small for edits: it has one scale only; take a larger one.",
    "Nothing is edited: the mask is all black; paint white where the photo may change.",
    "This photo is too small to keep a layout: it has one scale only; do without.",
    "At start scale {start} there is no layout to keep; do without, or start lower.",
    "{size} pixels are too few for a sample of this photo of {photo}; choose a larger size.",
    "{size} is more than {limit} megapixels; choose a smaller size.",
    (
        "A sample of {size} takes about {wanted} GB of memory and {free} GB are free; choose a smaller size, "
        "or close other programs."
    ),
    "{size} enlarged {factor} times is more than {limit} megapixels; choose a smaller factor.",
    "This photo's last scale has not learnt; give it more time or memory.",
    "A picture of {photo} pixels is too small to learn from; take one of {least} or more.",
    "Diversity cannot be measured for a photo of one flat grey value.",
    "SIFID needs the FID Inception weights, which are not installed: {how}",
    "A picture of {size} px is too small to measure SIFID: both sides must have at least {least} px.",
    "SSIM needs pictures of {least} px or more on both sides; take larger ones.",
    # --- learning elsewhere: spread, jobs ---
    "Work is spread by Dask, which is not installed; pip install 'singan-studio[cluster]' adds it.",
    (
        "No scheduler of Dask answers at {address} ({why}); check the address, and whether it wants tls:// "
        "and which certificates."
    ),
    "There is no file '{path}'; check its name.",
    "The certificates for {address} cannot be used ({why}); they are PEM files.",
    "{address} needs certificates: name the one to trust, your own, and its key.",
    (
        "No worker is connected to {address}; start one on the computer that is to learn, by: "
        "dask worker {same}"
    ),
    "The scheduler at {address} does not answer any more; try again, and it goes on from there.",
    (
        "A worker of {address} lacks {name}; install SinGAN Studio {version} with '[cluster]' there, and try "
        "again."
    ),
    ("The worker {address} has SinGAN Studio {version}, and here is {ours}; install the same on both."),
    "Several workers were lost with this photo; it may need more memory than they have.",
    "The other computer has not enough memory to learn this photo further.",
    "The photo is learnt as far as that already; choose a station further on.",
    # --- the user study ---
    "There is no folder '{path}'; check its name.",
    (
        "There is no folder '{name}' in '{path}', only {there}; call the two real and fake, or on the "
        "command line name them by --real and --fake."
    ),
    (
        "'{real}' and '{fake}' hold too few pairs of a photo and a fake of the same name; a study needs two "
        "or more."
    ),
    "'{name}' and '{other}' in '{path}' have one name; rename one.",
    "There is no picture in '{path}'; choose a folder of pictures.",
    # --- memory and faults: jobs ---
    "There is not enough memory to start the engine; close other programs and start again.",
    "There is not enough memory for this photo; open a smaller one, or close other programs.",
    (
        "There is not enough memory to learn this photo further; choose a smaller size to "
        "learn at, or close other programs."
    ),
    "There is not enough memory to learn this photo elsewhere; close other programs.",
    "There is not enough memory for this result; edit a smaller area, or close other programs.",
    "There is not enough memory for the thumbnails; edit a smaller area, or close other programs.",
    "There is not enough memory for a sample of this size; choose a smaller one.",
    "There is not enough memory for an animation of this size; choose a smaller one.",
    "There is not enough memory to enlarge so much; choose a smaller factor, or a selection.",
    "There is not enough memory to judge the model; close other programs and try again.",
    "There is not enough memory to export an animation of this size; choose a smaller one.",
    "There is not enough memory to find where this came from; edit a smaller area.",
    "There is not enough memory for the photo's colours; close other programs.",
    "There is not enough memory for the contact sheet; edit a smaller area.",
    "There is not enough memory to compare the edit with the photo; edit a smaller area.",
    "The engine could not be started; install SinGAN Studio again.",
    "This photo could not be made ready because of a fault in the program; try another one.",
    "Learning ended by a fault in the program; what was learnt before is kept, start it again.",
    "Learning elsewhere ended by a fault in the program; what has come back is kept.",
    "This result could not be made because of a fault in the program; change the edit a little.",
    "The thumbnails could not be made because of a fault in the program; change the edit a little.",
    "The samples could not be made because of a fault in the program; try other settings.",
    "The animation could not be made because of a fault in the program; try other settings.",
    "The photo could not be enlarged because of a fault in the program; try other settings.",
    "The model could not be judged because of a fault in the program; try again.",
    "The animation could not be exported because of a fault in the program; try another format.",
    "Where this came from could not be found because of a fault in the program; change the edit.",
    "The photo's colours could not be found because of a fault in the program; try another scale.",
    "The contact sheet could not be made because of a fault in the program; change the edit.",
    "The edit could not be compared with the photo because of a fault in the program; change it.",
    # --- what the engine computes on ---
    "CPU, 1 thread",
    "CPU, {count} threads",
    # --- names that layers get by themselves ---
    "Photo",
    "Paint",
    "Moved region",
    "Filled hole",
)
"""What those layers may say; in braces, what they put in: a path, a size."""


def said(text: str) -> str:
    """Return a sentence of the layers below in the window's language; any other text as it is."""
    for sentence, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            return tr(sentence).format(**{name: apart(value) for name, value in found.groupdict().items()})
    return text


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Return every sentence with what matches it as it was said, values put in."""
    return [(sentence, re.compile(_pattern(sentence), re.DOTALL)) for sentence in SENTENCES]


def _pattern(sentence: str) -> str:
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(sentence))

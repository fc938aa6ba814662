"""The grammar of the command line; what the commands do stands in the modules beside this one."""

from __future__ import annotations

import argparse
import importlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from singan_studio import __version__
from singan_studio.cli.report import Report
from singan_studio.errors import StudioError
from singan_studio.imaging.geometry import Rect
from singan_studio.spread.address import is_address

_MODEL = "a model, or a photo, which is then used without learning"


class Parser(argparse.ArgumentParser):
    """A parser that answers a wrong call in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Raise StudioError instead of printing the usage."""
        raise StudioError(f"{message}; see {self.prog} --help.")


def _lazily(module: str, function: str) -> Callable[[argparse.Namespace, Report], None]:
    """Return a command that is imported when it runs: torch takes two seconds."""

    def command(args: argparse.Namespace, report: Report) -> None:
        getattr(importlib.import_module(f"singan_studio.cli.{module}"), function)(args, report)

    return command


def _no_command(_args: argparse.Namespace, _report: Report) -> None:
    raise StudioError("no command is given; see singan-studio --help.")


def _number(least: float, most: float) -> Callable[[str], float]:
    """Return a reader of numbers between two bounds."""

    def number(text: str) -> float:
        value = float(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"{text} is not between {least:g} and {most:g}")
        return value

    return number


def _whole(least: int, most: int) -> Callable[[str], int]:
    """Return a reader of whole numbers between two bounds."""

    def whole_number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"{text} is not between {least} and {most}")
        return value

    return whole_number


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.lower().replace("×", "x").partition("x")
    if not (cross and width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"'{text}' is not a size such as 640x480")
    return int(width), int(height)


def _region(text: str) -> Rect:
    numbers = text.split(",")
    if len(numbers) != 4 or not all(number.strip().isdecimal() for number in numbers):
        raise argparse.ArgumentTypeError(f"'{text}' is not a region such as 40,20,200,100")
    left, top, width, height = map(int, numbers)
    return Rect(left, top, left + width, top + height)


def _scale(text: str) -> int | str:
    if text != "all" and not text.lstrip("-").isdecimal():
        raise argparse.ArgumentTypeError(f"'{text}' is neither a number nor 'all'")
    return text if text == "all" else int(text)


def _scales(text: str) -> tuple[int, ...]:
    numbers = text.split(",")
    if not all(number.strip().isdecimal() for number in numbers):
        raise argparse.ArgumentTypeError(f"'{text}' is not a list of scales such as 0,1")
    return tuple(dict.fromkeys(map(int, numbers)))


def _address(text: str) -> str:
    if not (re.fullmatch(r"local(:[1-9]\d{0,2})?", text) or is_address(text)):
        raise argparse.ArgumentTypeError(f"'{text}' is neither local, local:4, nor like tcp://HOST:8786")
    return text


_count = _whole(1, 1_000_000)
_pixels = _whole(1, 100_000)
_seed = _whole(0, 2**62 - 1)
_radius = _number(0, 100_000)


def build_parser() -> Parser:
    """Return the parser of every command."""
    parser = Parser(
        prog="singan-studio",
        description="Learn one photo, then sample, paint, harmonise, edit, upscale and animate it. "
        "Without a command, or with a photo instead of one, the studio's window opens.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.set_defaults(command=_no_command)
    parser.add_argument(
        "--self-test",
        action="store_const",
        dest="command",
        const=_lazily("self_test", "self_test"),
        help="learn, edit and export a tiny photo, which shows whether this installation works, and exit",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    common = Parser(add_help=False)
    common.add_argument("--json", action="store_true", help="print one JSON object as the last line")
    device = Parser(add_help=False)
    device.add_argument("--device", default="auto", help="auto, cpu, cuda or mps (default: auto)")

    def add(name: str, module: str, text: str, *, parents: tuple[Parser, ...] = (device,)) -> Parser:
        command: Parser = commands.add_parser(
            name, help=text, description=text[0].upper() + text[1:] + ".", parents=[common, *parents]
        )
        command.set_defaults(command=_lazily(module, name.replace("import", "import_")), task=name)
        return command

    _train(add("train", "learning", "learn a photo, or a model of it further"))

    info = add("info", "learning", "tell what a model holds, or what learning a photo would take")
    info.add_argument("file", type=Path, metavar="FILE", help="a model or a photo")

    reconstruct = add("reconstruct", "generating", "write the photo as the model reconstructs it")
    _model_to(reconstruct, "OUT", "picture to write")

    render = add("render", "projects", "write the picture of a project, as the studio exports it")
    render.add_argument("project", type=Path, metavar="PROJECT", help="an .ora file that the studio saved")
    _out(render, "OUT", "picture to write")

    _sample(add("sample", "generating", "write random samples of a photo"))

    for name, text in (
        ("paint", "turn a clip-art sketch into the photo's own matter"),
        ("harmonize", "blend a pasted object into the photo"),
        ("edit", "mend copied or moved regions of the photo"),
    ):
        _injection(add(name, "injecting", text))

    upscale = add("upscale", "generating", "enlarge a photo with its own detail")
    upscale.add_argument("photo", type=Path, metavar="PHOTO", help="the photo to enlarge")
    _out(upscale, "OUT", "picture to write")
    upscale.add_argument("--factor", type=_number(1.01, 16), default=4.0, help="default: 4")
    upscale.add_argument(
        "--preset", default="draft", help="instant, draft, balanced or paper (default: draft)"
    )
    upscale.add_argument("--region", type=_region, metavar="X,Y,W,H", help="enlarge that part of PHOTO only")
    upscale.add_argument("--original", type=Path, metavar="FILE", help="tell how near the result comes to it")
    upscale.add_argument("--seed", type=_seed, default=0)

    _animate(add("animate", "generating", "make a short animation of a photo"))

    evaluate = add("evaluate", "generating", "measure SIFID and diversity of a model's samples")
    evaluate.add_argument("model", type=Path, metavar="MODEL", help=_MODEL)
    evaluate.add_argument("-n", dest="count", type=_count, default=50, help="samples (default: 50)")
    evaluate.add_argument("--start-scale", type=int, default=0)
    evaluate.add_argument("--seed", type=_seed, default=0, help="of the first sample (default: 0)")

    _bench(add("bench", "benching", "measure what is made of every photo of a folder, and write a report"))

    study = add("study", "studying", "let a person tell fakes from photos, as the paper does", parents=())
    _study(study)

    imported = add("import", "learning", "read a model of the authors' released code")
    imported.add_argument("folder", type=Path, metavar="FOLDER", help="with Gs.pth, or <scale>/netG.pth")
    _out(imported, "MODEL", "model to write")

    cache = add("cache", "storage", "tell what is kept of learnt photos, or remove it", parents=())
    cache.add_argument(
        "--clear",
        action="store_true",
        help="remove all but what belongs to a project or is in use",
    )

    demo = add("demo", "demo", "learn a sample photo and do one of each task")
    demo.add_argument(
        "-o", "--output", dest="out", type=Path, default=Path("demo"), help="folder (default: demo)"
    )
    return parser


def _out(command: Parser, metavar: str, text: str) -> None:
    command.add_argument("-o", "--output", dest="out", type=Path, required=True, metavar=metavar, help=text)


def _model_to(command: Parser, metavar: str, text: str) -> None:
    command.add_argument("model", type=Path, metavar="MODEL", help=_MODEL)
    _out(command, metavar, text)


def _train(train: Parser) -> None:
    train.add_argument("photo", type=Path, metavar="PHOTO", help="the photo to learn, or a folder of photos")
    _out(train, "MODEL", "model to write (.safetensors); of a folder of photos, the folder of their models")
    train.add_argument(
        "--preset",
        help="how far to learn: instant, draft, balanced or paper (default: draft; with --budget, as far as "
        "that allows)",
    )
    train.add_argument(
        "--budget",
        type=_number(0.1, 1e9),
        metavar="SECONDS",
        help="learning may take: it is planned to end then with the best that this time allows",
    )
    train.add_argument("--max-size", type=_pixels, help="longer side that is learnt (default: 250)")
    train.add_argument("--min-size", type=_pixels, help="shorter side of the coarsest scale (default: 25)")
    train.add_argument("--scale-factor", type=float, help="between scales (default: 0.75)")
    train.add_argument("--alpha", type=_number(0, 1e6), help="weight of the reconstruction (default: 10)")
    train.add_argument("--iterations", type=_count, help="a scale (default: the preset's)")
    train.add_argument(
        "--noise-padding", action="store_true", default=None, help="draw noise beyond the borders (animation)"
    )
    train.add_argument("--seed", type=_seed, help="default: 0")
    train.add_argument(
        "--fresh",
        action="store_true",
        help="begin anew; without, a MODEL of this photo is learnt further, also one that was interrupted",
    )
    _cluster(train)


def _bench(bench: Parser) -> None:
    bench.add_argument("folder", type=Path, metavar="FOLDER", help="of photos")
    _out(bench, "REPORT", "report to write (.html); .json, .csv and a .work folder to go on from beside it")
    bench.add_argument(
        "--preset", default="instant", help="instant, draft, balanced or paper (default: instant)"
    )
    bench.add_argument(
        "--start-scale", type=_scales, metavar="N,…", help="of the samples, one or more (default: 0)"
    )
    bench.add_argument("-n", dest="count", type=_whole(1, 1000), default=20, help="samples (default: 20)")
    bench.add_argument(
        "--seeds", type=_whole(1, 1000), default=3, help="how often each photo is learnt (default: 3)"
    )
    bench.add_argument(
        "--against",
        type=Path,
        nargs="+",
        metavar="FOLDER",
        help="pictures that other systems made of the photos, by the same names; or a folder for each photo",
    )
    bench.add_argument(
        "--recipe", choices=("scales", "start-scale"), help="show the effect of one thing in a figure"
    )
    bench.add_argument("--max-size", type=_pixels, help="longer side that is learnt (default: 250)")
    bench.add_argument("--iterations", type=_count, help="a scale (default: the preset's)")
    bench.add_argument(
        "--lpips",
        type=Path,
        metavar="FOLDER",
        help="of the weights of LPIPS (default: where torch.hub has them; on other computers, none)",
    )
    _cluster(bench)


def _cluster(command: Parser) -> None:
    group = command.add_argument_group(
        "a cluster", "Photos are done side by side by workers of Dask, which pip install '...[cluster]' adds."
    )
    group.add_argument(
        "--cluster",
        type=_address,
        metavar="tcp://HOST:PORT|local[:N]",
        help="the scheduler's address, or N processes of this computer (default: as many as it has cores)",
    )
    for name, text in (
        ("ca", "certificates to trust"),
        ("cert", "our own certificate"),
        ("key", "its key"),
    ):
        group.add_argument(
            f"--cluster-{name}",
            type=Path,
            metavar="PEM",
            help=f"{text}, for tls:// (default: as Dask is configured)",
        )


def _study(study: Parser) -> None:
    study.add_argument(
        "folder", type=Path, metavar="FOLDER", help="that holds a folder of photos and one of fakes"
    )
    study.add_argument("--real", type=Path, default=Path("real"), help="folder of photos (default: real)")
    study.add_argument("--fake", type=Path, default=Path("fake"), help="folder of fakes (default: fake)")
    study.add_argument("--unpaired", action="store_true", help="show one picture at a time, not two")
    study.add_argument("--trials", type=_whole(2, 10_000), default=50, help="that count (default: 50)")
    study.add_argument(
        "--tutorial",
        type=_whole(0, 10_000),
        default=10,
        help="trials before them, with the truth (default: 10)",
    )
    study.add_argument("--seed", type=_seed, default=0, help="of the order; each person gets another one")
    study.add_argument(
        "-o",
        "--output",
        dest="out",
        type=Path,
        default=Path("study.csv"),
        metavar="FILE",
        help="answers to write (default: study.csv)",
    )


def _sample(sample: Parser) -> None:
    _model_to(sample, "DIR", "folder to write to")
    sample.add_argument("-n", dest="count", type=_count, default=8, help="how many (default: 8)")
    sample.add_argument(
        "--start-scale",
        type=int,
        help="0 varies the layout, higher less (default: 0, or 2 for a face or one large object)",
    )
    sample.add_argument("--size", type=_size, metavar="WxH", help="in pixels of the photo (default: its own)")
    sample.add_argument(
        "--tile", action="store_true", help="make pictures that can be repeated as a pattern without seams"
    )
    sample.add_argument(
        "--layout",
        type=_seed,
        metavar="SEED",
        help="keep the layout of the sample with this seed, vary the rest",
    )
    sample.add_argument(
        "--layout-scale", type=int, metavar="N", help="vary it from this scale on (default: the start + 2)"
    )
    sample.add_argument("--seed", type=_seed, default=0, help="of the first sample (default: 0)")


def _injection(command: Parser) -> None:
    command.add_argument("model", type=Path, metavar="MODEL", help=_MODEL)
    command.add_argument("composite", type=Path, metavar="COMPOSITE", help="the photo with your changes")
    _out(command, "OUT", "picture to write")
    command.add_argument("--mask", type=Path, help="white where edited (default: where COMPOSITE differs)")
    command.add_argument("--scale", type=_scale, metavar="N|all", help="injection scale; 1 is the coarsest")
    command.add_argument(
        "--scale-map",
        type=Path,
        metavar="IMAGE",
        help="injection scale of every place: black 1 (re-imagined), white the finest (retouched), greys "
        "between; instead of --scale",
    )
    command.add_argument("--variants", type=_whole(1, 1000), default=1, help="pictures a scale (default: 1)")
    command.add_argument("--dilate", type=_radius, metavar="PX", help="grow the mask by")
    command.add_argument("--feather", type=_radius, metavar="PX", help="blur the mask by")
    command.add_argument(
        "--strength",
        type=_number(0, 100),
        metavar="PERCENT",
        help="share of the result, the rest is COMPOSITE (default: 55 to harmonize by patches, else 100)",
    )
    command.add_argument(
        "--quantize", type=_whole(1, 256), metavar="K", help="snap the input to K colours of the photo"
    )
    command.add_argument("--seed", type=_seed, default=0, help="of the first variant (default: 0)")


def _animate(animate: Parser) -> None:
    _model_to(animate, "OUT", "animation to write: .gif, .webp, .png or .mp4")
    animate.add_argument("--start-scale", type=int, default=2, help="0 moves most (default: 2)")
    animate.add_argument("--alpha", type=float, default=0.1, help="pull back to the photo (default: 0.1)")
    animate.add_argument("--beta", type=float, default=0.9, help="smoothness of the motion (default: 0.9)")
    animate.add_argument("--frames", type=_whole(1, 100_000), default=100)
    animate.add_argument("--fps", type=_number(0.1, 240), default=10.0)
    animate.add_argument("--mask", type=Path, help="white where the picture may move")
    animate.add_argument("--loop", action="store_true", help="end where it began")
    animate.add_argument("--longest", type=_pixels, default=1280, metavar="PX", help="longer side at most")
    animate.add_argument("--seed", type=_seed, default=0)

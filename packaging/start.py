"""Where the built program starts."""

import sys
from multiprocessing import freeze_support

from singan_studio.__main__ import main

freeze_support()  # where a library starts a process of its own, that is this program once more
sys.exit(main())

"""`python -m stdref`."""

import sys

from stdref.cli import main

sys.exit(main())

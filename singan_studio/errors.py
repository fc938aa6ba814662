"""Errors a person can act on: one plain sentence that says what is wrong and what to do."""


class StudioError(Exception):
    """Something the person can put right; its text is shown as it is, without a traceback."""

    def __str__(self) -> str:
        """Return the sentence as one line, whatever a file's name or a reason from elsewhere has in it."""
        return "".join(character if character.isprintable() else " " for character in super().__str__())


class PictureError(StudioError):
    """A picture or mask that cannot be read, or is not fit for the job."""


class ModelError(StudioError):
    """A model or a folder of released checkpoints that cannot be read or used."""


class ProjectError(StudioError):
    """A project that cannot be read."""


class InUseError(StudioError):
    """A file that another window or command has open to write it."""


class DeviceError(StudioError):
    """A device that is not there, or has not enough memory for the job."""


class ClusterError(StudioError):
    """Other computers, or processes, that cannot be reached or cannot do the work."""

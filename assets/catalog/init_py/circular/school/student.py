"""Needs courses only for annotations."""
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # false when the program runs
    from .course import Course


class Student:
    """Somebody who takes courses."""

    def __init__(self, name: str) -> None:
        self.name = name

    def join(self, course: Course) -> str:
        """Take part in `course`."""
        course.students.append(self.name)
        return f"{self.name} joins {course.title}"

"""Makes students while it runs, so it imports them inside the method."""


class Course:
    """A course and those who take it."""

    def __init__(self, title):
        self.title = title
        self.students = []

    def enrol(self, name):
        """Make a student of `name` and take them in."""
        from .student import Student  # not at the top: student.py may be waiting for this module

        student = Student(name)
        student.join(self)
        return student

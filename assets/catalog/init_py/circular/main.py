from school.course import Course
from school.student import Student

maths = Course("maths")
print(Student("Ada").join(maths))
print(maths.enrol("Grace").name)

# Output:
# Ada joins maths
# Grace

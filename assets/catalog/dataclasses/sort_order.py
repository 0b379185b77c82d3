from dataclasses import dataclass, field
from operator import attrgetter


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


jobs = [Job(2, "wash"), Job(1, "shop"), Job(2, "cook")]
print([job.name for job in sorted(jobs)])
print([job.name for job in sorted(jobs, key=attrgetter("name"))])
print(max(jobs).name, Job(1, "a") == Job(1, "b"))

# Output:
# ['shop', 'wash', 'cook']
# ['cook', 'shop', 'wash']
# wash True

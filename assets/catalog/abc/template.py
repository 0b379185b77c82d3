from abc import ABC, abstractmethod

class Report(ABC):
    def text(self) -> str:
        return "\n".join([self.head(), *self.lines(), "--"])

    def head(self) -> str:
        return "Report"

    @abstractmethod
    def lines(self) -> list[str]: ...

class Sales(Report):
    def lines(self) -> list[str]:
        return ["tea 3"]

print(Sales().text())

# Output:
# Report
# tea 3
# --

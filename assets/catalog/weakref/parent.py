import weakref

class Node:
    def __init__(self, name: str, parent: "Node | None" = None) -> None:
        self.name, self.children = name, []
        self._parent = weakref.ref(parent) if parent else lambda: None
        if parent:
            parent.children.append(self)

    @property
    def parent(self) -> "Node | None":
        return self._parent()

root = Node("menu")
tea = Node("tea", root)
print(tea.parent.name, [child.name for child in root.children])

# Output:
# menu ['tea']

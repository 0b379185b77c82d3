import weakref

class Node:
    def __del__(self): print("freed")
one = Node(); one.me = weakref.ref(one)
del one
print("end of the program")

# Output:
# freed
# end of the program

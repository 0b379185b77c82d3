class Node:
    def __del__(self): print("freed")
one, other = Node(), Node()
one.other, other.other = other, one
del one, other
print("end of the program")

# Output:
# end of the program
# freed
# freed

import collections
import io
import pickle


class SafeUnpickler(pickle.Unpickler):
    allowed = {("collections", "OrderedDict"), ("datetime", "date")}

    def find_class(self, module, name):
        if (module, name) not in self.allowed:
            raise pickle.UnpicklingError(f"{module}.{name} is not allowed")
        return super().find_class(module, name)


for value in collections.OrderedDict(a=[1, None]), print:
    try:
        print(SafeUnpickler(io.BytesIO(pickle.dumps(value))).load() == value)
    except pickle.UnpicklingError as error:
        print(error)

# Output:
# True
# builtins.print is not allowed

import hashlib
import json

texts = [json.dumps(d, sort_keys=True) for d in ({"a": 1, "b": 2}, {"b": 2, "a": 1})]
print(*(hashlib.sha256(text.encode()).hexdigest()[:8] for text in texts))

# Output:
# d8497d9d d8497d9d

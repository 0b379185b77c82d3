import json
import math

ratio = float("nan")
value = ratio if math.isfinite(ratio) else None
print(json.dumps({"ratio": value}, allow_nan=False))

# Output:
# {"ratio": null}

import json

print(json.dumps({"ratio": float("nan")}))

# Output:
# {"ratio": NaN}

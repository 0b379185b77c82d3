import base64

name, password = "ada", "pass:word"
given = base64.b64encode(f"{name}:{password}".encode()).decode()
print({"Authorization": f"Basic {given}"})

# Output:
# {'Authorization': 'Basic YWRhOnBhc3M6d29yZA=='}

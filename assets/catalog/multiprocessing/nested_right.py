from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        teams = manager.dict(red=[])
        teams["red"] = [*teams["red"], "Ada"]
        print(teams)

# Output:
# {'red': ['Ada']}

import gc

def told(phase: str, info: dict[str, int]) -> None:
    print(phase, "generation", info["generation"])

gc.disable()
gc.callbacks.append(told)
gc.collect()
gc.callbacks.remove(told)

# Output:
# start generation 2
# stop generation 2

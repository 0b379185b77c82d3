import sys

def total(prices: list[float]) -> float:
    return sum(prices) / len(prices)

try:
    total([])
except ZeroDivisionError:
    frame = sys.exc_info()[2].tb_next.tb_frame  # where pdb.post_mortem() would stop
    print(frame.f_code.co_name, frame.f_locals)

# Output:
# total {'prices': []}

from statistics import NormalDist

heights = NormalDist(mu=178, sigma=7)
print(f"{heights.cdf(170):.1%} are below 170 cm")
print(f"{1 - heights.cdf(190):.1%} are above 190 cm")
print(f"{heights.cdf(185) - heights.cdf(171):.1%} lie within one deviation")
print(f"the tallest tenth begins at {heights.inv_cdf(0.9):.1f} cm")
print(f"190 cm is {heights.zscore(190):.2f} deviations above the mean")

# Output:
# 12.7% are below 170 cm
# 4.3% are above 190 cm
# 68.3% lie within one deviation
# the tallest tenth begins at 187.0 cm
# 190 cm is 1.71 deviations above the mean

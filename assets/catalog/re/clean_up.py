import re

text = "  <b>Hello,</b>   world!\n\n(draft)  "
text = re.sub(r"<[^>]*>", "", text)  # tags
text = re.sub(r"\([^)]*\)", "", text)  # what stands in parentheses
text = re.sub(r"\s+", " ", text).strip()  # runs of white space
print(text)
print(re.sub(r"[^\w\s]", "", text))  # punctuation
print(re.sub(r"\D", "", "+49 (30) 123-456"))  # all but digits
print(re.sub(r"[\W_]+", "-", "10 Tips & Tricks!".lower()).strip("-"))  # words for an address

# Output:
# Hello, world!
# Hello world
# 4930123456
# 10-tips-tricks

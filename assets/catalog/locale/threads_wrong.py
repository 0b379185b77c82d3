import locale, threading

locale.setlocale(locale.LC_NUMERIC, "C")
thread = threading.Thread(target=lambda: print(locale.setlocale(locale.LC_NUMERIC)))
thread.start(), thread.join()

# Output:
# C

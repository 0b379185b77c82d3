import trace

def grade(points):
    if points > 5: return "good"
    return "try again"
watch = trace.Trace(count=True, trace=False)
print(watch.runfunc(grade, 3))
print(sorted(line for (file, line), times in watch.results().counts.items() if file == __file__))

# Output:
# try again
# [4, 5]

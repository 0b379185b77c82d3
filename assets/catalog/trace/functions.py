import trace

def wash(): ...
def serve(): wash()

watch = trace.Trace(count=False, trace=False, countcallers=True)
watch.runfunc(serve)
for (_, _, caller), (_, _, called) in sorted(watch.results().callers):
    print(caller, "->", called)

# Output:
# Trace.runfunc -> serve
# serve -> wash

import html

comment = '<script>alert("hi")</script> Tea & cake?'
print(f"<p>{html.escape(comment)}</p>")

# Output:
# <p>&lt;script&gt;alert(&quot;hi&quot;)&lt;/script&gt; Tea &amp; cake?</p>

from tkinter import Tk, simpledialog


def click(number):  # stands for the user's click
    dialog.frame.winfo_children()[number].invoke()


root = Tk()
answers = ["Replace", "Keep both", "Skip"]
dialog = simpledialog.SimpleDialog(
    root, title="Copy", text="notes.txt exists already.", buttons=answers, default=2, cancel=2)
root.after(700, click, 1)  # remove this line to click yourself
print(answers[dialog.go()])

# Output:
# Keep both

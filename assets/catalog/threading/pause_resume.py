import threading
import time

running = threading.Event()


def play(songs):
    for song in songs:
        running.wait()  # passes while the event is set
        print("playing", song)
        time.sleep(0.3)


running.set()
threading.Thread(target=play, args=(["Hello", "Help"],)).start()
time.sleep(0.15)
running.clear()
print("paused")
time.sleep(0.3)
running.set()

# Output:
# playing Hello
# paused
# playing Help

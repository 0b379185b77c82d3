import binascii

def pack(data: bytes) -> bytes:
    return data + binascii.crc32(data).to_bytes(4, "big")

def unpack(packet: bytes) -> bytes:
    data, told = packet[:-4], int.from_bytes(packet[-4:], "big")
    if binascii.crc32(data) != told:
        raise ValueError("damaged on the way")
    return data

packet = pack(b"2 x tea")
print(unpack(packet))
try:
    unpack(packet.replace(b"2", b"9"))
except ValueError as error:
    print(error)

# Output:
# b'2 x tea'
# damaged on the way

"""What neither interpreters nor stubs nor the documentation's inventory say right by themselves."""

from __future__ import annotations

# What the documentation calls objects that have another name, or that only private modules name. An alias holds for the
# members of what is a name of its own as well, such as the function threading.Lock.
ALIASES: dict[str, str] = {
    "asyncio.loop": "asyncio.AbstractEventLoop",
    "class": "type", "definition": "type", "instance": "object", "genericalias": "types.GenericAlias",
    "container": "collections.abc.Iterable", "iterator": "collections.abc.Iterator",
    "contextmanager": "contextlib.AbstractContextManager", "collections.somenamedtuple": "typing.NamedTuple",
    "csv.csvreader": "_csv.Reader", "csv.csvwriter": "_csv.Writer",
    "curses.panel.Panel": "_curses_panel.panel", "curses.window": "_curses.window",
    "frozenset.add": "set.add", "frozenset.clear": "set.clear", "frozenset.difference_update": "set.difference_update",
    "frozenset.discard": "set.discard", "frozenset.intersection_update": "set.intersection_update",
    "frozenset.pop": "set.pop", "frozenset.remove": "set.remove",
    "frozenset.symmetric_difference_update": "set.symmetric_difference_update", "frozenset.update": "set.update",
    "UnicodeError.encoding": "UnicodeEncodeError.encoding", "UnicodeError.object": "UnicodeEncodeError.object",
    "UnicodeError.reason": "UnicodeEncodeError.reason", "UnicodeError.start": "UnicodeEncodeError.start",
    "UnicodeError.end": "UnicodeEncodeError.end",
    "hashlib.hash": "_hashlib.HASH", "hashlib.shake": "_hashlib.HASHXOF",
    "io.BufferedIOBase.raw": "io.BufferedReader.raw", "io.TextIOBase.buffer": "io.TextIOWrapper.buffer",
    "multiprocessing.Lock": "multiprocessing.synchronize.Lock",
    "multiprocessing.RLock": "multiprocessing.synchronize.RLock",
    "multiprocessing.Queue": "multiprocessing.queues.Queue",
    "multiprocessing.JoinableQueue": "multiprocessing.queues.JoinableQueue",
    "multiprocessing.SimpleQueue": "multiprocessing.queues.SimpleQueue",
    "profile.Profile.enable": "cProfile.Profile.enable", "profile.Profile.disable": "cProfile.Profile.disable",
    "_thread.lock": "_thread.LockType", "threading.Lock": "_thread.LockType", "threading.RLock": "_thread.RLock",
    "webbrowser.controller": "webbrowser.BaseBrowser",
    "urllib.parse.urllib.parse.SplitResult": "urllib.parse.SplitResult",
    "xml.dom.Attr": "xml.dom.minidom.Attr", "xml.dom.Comment": "xml.dom.minidom.Comment",
    "xml.dom.Document": "xml.dom.minidom.Document", "xml.dom.DocumentType": "xml.dom.minidom.DocumentType",
    "xml.dom.DOMImplementation": "xml.dom.minidom.DOMImplementation", "xml.dom.Element": "xml.dom.minidom.Element",
    "xml.dom.NamedNodeMap": "xml.dom.minidom.NamedNodeMap", "xml.dom.Node": "xml.dom.minidom.Node",
    "xml.dom.NodeList": "xml.dom.minicompat.NodeList", "xml.dom.Text": "xml.dom.minidom.Text",
    "xml.dom.ProcessingInstruction": "xml.dom.minidom.ProcessingInstruction",
    "xml.dom.pulldom.PullDom": "xml.dom.pulldom.PullDOM",
    "xml.parsers.expat.xmlparser": "pyexpat.XMLParserType",
}

# Since when, where an interpreter misleads: what was an attribute of instances before, or belongs to a metaclass.
SINCE: dict[str, str] = {
    "ast.Assign.type_comment": "3.8", "ast.For.type_comment": "3.8", "ast.FunctionDef.type_comment": "3.8",
    "ast.With.type_comment": "3.8", "ast.arg.type_comment": "3.8", "asyncio.Server": "", "hmac.HMAC.digest_size": "",
    "object.__or__": "", "object.__ror__": "",
}

# The documentation's note is about a part of these, or has been taken back since.
NOT_DEPRECATED = frozenset({
    "ftplib.FTP_TLS", "hashlib.pbkdf2_hmac", "hmac", "http.client.HTTPSConnection", "imaplib.IMAP4_SSL", "optparse",
    "poplib.POP3_SSL", "random.randrange", "re.sub", "smtplib.SMTP_SSL", "smtplib.SMTP.starttls",
    "ssl.TLSVersion.TLSv1_3", "ssl.SSLSocket", "typing.IO", "typing.TextIO", "typing.BinaryIO", "typing.Pattern",
    "typing.Match", "urllib.request.urlopen", "webbrowser", "xml.etree.ElementTree",
    "importlib.machinery.SourcelessFileLoader", "importlib.resources.open_binary", "importlib.resources.open_text",
    "importlib.resources.read_binary", "importlib.resources.read_text", "importlib.resources.is_resource",
})

# Only noted in prose, or with another number than the one that holds for the name as a whole.
DEPRECATED: dict[str, str] = {
    "typing.Pattern": "3.9", "typing.Match": "3.9", "ssl.TLSVersion.SSLv3": "3.10", "ssl.TLSVersion.TLSv1": "3.10",
    "ssl.TLSVersion.TLSv1_1": "3.10",
}

# Where the stubs have no name to tell by.
PLATFORMS_OF: dict[str, str] = dict.fromkeys((
    "ctypes.FormatError", "ctypes.get_last_error", "ctypes.set_last_error", "ctypes.util.find_msvcrt",
    "ssl.enum_certificates", "ssl.enum_crls", "socket.socket.ioctl", "socket.socket.share"), "W")

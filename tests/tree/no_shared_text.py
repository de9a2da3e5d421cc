"""no_shared_text.py ROOT: no file of the tree holds a sentence of the articles in ../shared.

Those texts are not ours to publish. Compared without regard to white space, so that a line break hides nothing."""
import os
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
articles = pathlib.Path(os.environ.get("SEJAJAR_SHARED") or root / ".." / "shared") / "articles"
if not articles.is_dir():
    print(f"skipped: no folder {articles}")
    sys.exit(77)


def squeezed(text):
    return re.sub(r"\s+", "", text)


# Chinese says in 15 characters what takes German 40.
sentences = set()
for article in sorted(articles.glob("*.txt")):
    for sentence in re.split(r"(?<=[.!?。！？”“\"\n])", article.read_text("utf-8")):
        least = 15 if re.search(r"[\u4e00-\u9fff]", sentence) else 40
        if len(sentence.strip()) > least:
            sentences.add(squeezed(sentence))
if not sentences:
    sys.exit(f"wrong: no sentences in {articles}")

found = 0
files = 0
for folder, folders, names in os.walk(root):
    folders[:] = [name for name in folders if name not in (".git", "build", ".cache")]
    for name in names:
        path = pathlib.Path(folder, name)
        if path.is_symlink() or not path.is_file():
            continue
        files += 1
        data = path.read_bytes()
        texts = [squeezed(data.decode("utf-8", "replace"))]
        if b"\0" in data:
            texts += [squeezed(data.decode(encoding, "replace")) for encoding in ("utf-16-le", "utf-16-be")]
        for sentence in sentences:
            if any(sentence in text for text in texts):
                found += 1
                print(f"wrong: {path.relative_to(root)} holds a sentence of the articles: {sentence[:30]}…")
print(f"{len(sentences)} sentences looked for in {files} files")
sys.exit(1 if found else 0)

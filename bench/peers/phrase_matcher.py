"""spaCy's PhraseMatcher over what employees say: tokens compared in lower case, no model."""
import json
import sys

import spacy
from spacy.matcher import PhraseMatcher


def employee_texts(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            for turn in json.loads(line)["turns"]:
                if turn["role"] == "employee":
                    yield turn["text"]


conversations, phrases = sys.argv[1:]
nlp = spacy.blank("de")
matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
with open(phrases, encoding="utf-8") as lines:
    matcher.add("phrase", [nlp.make_doc(line.strip()) for line in lines])

print(sum(len(matcher(doc)) for doc in nlp.pipe(employee_texts(conversations))))

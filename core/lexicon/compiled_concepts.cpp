#include "core/lexicon/concept_lexicon.h"

#include <algorithm>

namespace sejajar {
namespace {

// Of the names of fields and of the forms; the order is that of the blob.
const QStringList &languages() {
    static const QStringList all{QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id"),
                                 QStringLiteral("en")};
    return all;
}

template <class Value>
QStringList sortedKeys(const QHash<QString, Value> &hash) {
    QStringList keys = hash.keys();
    std::ranges::sort(keys);
    return keys;
}

template <class Key, class Value>
std::vector<Value> valuesOf(const QHash<Key, Value> &hash, const QList<Key> &keys) {
    std::vector<Value> values;
    for (const Key &key : keys) values.push_back(hash.value(key));
    return values;
}

} // namespace

CompiledForms CompiledForms::read(BlobReader &blob) {
    CompiledForms forms;
    forms.keys = StringTable::read(blob);
    forms.concepts = Lists<ConceptId>::read(blob);
    forms.firsts = StringTable::read(blob);
    forms.longest = blob.array<int>();
    forms.written = StringLists::read(blob);
    forms.ambiguous = StringLists::read(blob);
    forms.exclusions = StringLists::read(blob);
    return forms;
}

void ConceptLexicon::write(BlobWriter &blob) const {
    QStringList fieldIds;
    std::vector<char> exclusive;
    std::vector<QStringList> names;
    std::vector<QList<ConceptId>> ofField;
    for (const Field &field : m_fields) {
        fieldIds.append(field.id);
        exclusive.push_back(field.exclusive ? 1 : 0);
        names.push_back({});
        for (const QString &language : languages()) names.back().append(field.names.value(language));
        ofField.push_back(conceptsOf(field));
    }
    StringPool::write(blob, fieldIds);
    blob.array(std::span<const char>(exclusive));
    StringLists::write(blob, names);
    Lists<ConceptId>::write(blob, ofField);

    QStringList ids;
    QList<ConceptId> numbers;
    std::vector<int> fields;
    std::vector<int> parents;
    for (const Concept &entry : m_concepts) {
        numbers.append(static_cast<ConceptId>(ids.size()));
        ids.append(entry.id);
        fields.push_back(m_fieldById.value(entry.field, -1));
        parents.push_back(find(entry.parent));
    }
    StringTable::write(blob, ids);
    blob.array(std::span<const int>(fields));
    blob.array(std::span<const int>(parents));

    for (const QString &language : languages()) {
        const Forms forms = m_forms.value(language);
        const QStringList keys = sortedKeys(forms.concepts);
        const QStringList firsts = sortedKeys(forms.longest);
        StringTable::write(blob, keys);
        Lists<ConceptId>::write(blob, valuesOf(forms.concepts, keys));
        StringTable::write(blob, firsts);
        const std::vector<int> longest = valuesOf(forms.longest, firsts);
        blob.array(std::span<const int>(longest));
        StringLists::write(blob, valuesOf(forms.written, numbers));
        StringLists::write(blob, valuesOf(forms.ambiguous, numbers));
        StringLists::write(blob, valuesOf(forms.exclusions, numbers));
    }
}

ConceptLexicon ConceptLexicon::read(BlobReader &blob) {
    ConceptLexicon lexicon;
    const StringPool fieldIds = StringPool::read(blob);
    const auto exclusive = blob.array<char>();
    const StringLists names = StringLists::read(blob);
    lexicon.m_compiled.ofField = Lists<ConceptId>::read(blob);
    if (!blob.sound()) return lexicon;
    for (int f = 0; f < fieldIds.size(); ++f) {
        Field field{fieldIds.at(f), exclusive[static_cast<size_t>(f)] != 0, {}};
        const QStringList named = names.at(f);
        for (qsizetype i = 0; i < named.size(); ++i) field.names.insert(languages()[i], named[i]);
        lexicon.m_fieldById.insert(field.id, f);
        lexicon.m_fields.push_back(std::move(field));
    }
    lexicon.m_compiled.ids = StringTable::read(blob);
    lexicon.m_compiled.fields = blob.array<int>();
    lexicon.m_compiled.parents = blob.array<int>();
    for (const QString &language : languages())
        lexicon.m_compiled.forms.insert(language, CompiledForms::read(blob));
    return lexicon;
}

} // namespace sejajar

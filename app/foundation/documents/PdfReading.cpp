// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/PdfReading.h"

#include <QHash>

#include <exception>
#include <map>
#include <memory>
#include <stdexcept>

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

namespace fieldfare {

namespace {

constexpr std::size_t kMostStreamBytes = std::size_t(2) * 1024 * 1024;
constexpr std::size_t kMostAllBytes = std::size_t(8) * 1024 * 1024;
constexpr std::size_t kMostPages = 20;
constexpr std::size_t kMostFiles = 16;
constexpr qsizetype kMostTexts = 50'000;
constexpr unsigned kMostMappedCodes = 65'536;
constexpr qsizetype kMostPacked = 6;
constexpr qsizetype kMostPackedBytes = qsizetype(128) * 1024;

class Refused : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Takes in what a stream unpacks to, up to a limit.
class LimitedSink : public Pipeline
{
public:
    explicit LimitedSink(std::size_t most)
        : Pipeline("limited", nullptr)
        , m_most(most)
    {
    }
    void write(const unsigned char *data, std::size_t length) override
    {
        // The library takes what is thrown here for a damaged stream, and reads no further.
        m_overflowed = m_overflowed || length > m_most - m_bytes.size();
        if (m_overflowed)
            throw std::runtime_error("too much");
        m_bytes.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override {}
    bool overflowed() const { return m_overflowed; }
    std::string take() { return std::move(m_bytes); }

private:
    std::size_t m_most;
    std::string m_bytes;
    bool m_overflowed = false;
};

/// Names may be written with #xx for any letter; this is the file with these put in, for looking only.
QByteArray withoutEscapes(const QByteArray &bytes)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '#' && i + 2 < bytes.size()) {
            const QByteArray letter = QByteArray::fromHex(bytes.sliced(i + 1, 2));
            if (letter.size() == 1) {
                plain += letter;
                i += 2;
                continue;
            }
        }
        plain += bytes[i];
    }
    return plain;
}

/// What the library unpacks by itself, before anybody can set a limit, must be little: objects and the list
/// of them, packed once, in a file so small that no more than some hundred megabytes can come of it.
void refuseBombs(const QByteArray &bytes)
{
    const QByteArray plain = withoutEscapes(bytes);
    if (plain.contains("/Encrypt"))
        throw Refused("encryption");
    const qsizetype packed = plain.count("/ObjStm") + plain.count("/XRef");
    if (packed > kMostPacked || (packed > 0 && bytes.size() > kMostPackedBytes))
        throw Refused("packed objects");
    for (qsizetype at = plain.indexOf("/Filter"); at >= 0; at = plain.indexOf("/Filter", at + 1)) {
        // The name itself: no list of filters, and none that stands elsewhere.
        const QByteArray value = plain.sliced(at + qsizetype(sizeof "/Filter") - 1).left(32).trimmed();
        if (!value.startsWith("/FlateDecode"))
            throw Refused("a stream that is packed otherwise than ours");
    }
}

/// The characters of a font's codes, from its ToUnicode map.
class CodeMap
{
public:
    CodeMap(const std::string &text, bool wide)
        : m_wide(wide)
    {
        const auto input = std::make_shared<BufferInputSource>("map", text);
        QPDFTokenizer tokenizer;
        tokenizer.allowEOF();
        std::vector<std::string> strings;
        std::vector<std::string> listed;
        bool inList = false;
        while (true) {
            const QPDFTokenizer::Token token = tokenizer.readToken(input, "map", true);
            const QPDFTokenizer::token_type_e type = token.getType();
            if (type == QPDFTokenizer::tt_eof)
                break;
            if (type == QPDFTokenizer::tt_string)
                (inList ? listed : strings).push_back(token.getValue());
            if (type == QPDFTokenizer::tt_array_open) {
                inList = true;
                listed.clear();
            } else if (type == QPDFTokenizer::tt_array_close) {
                inList = false;
                addList(strings, listed);
            }
            if (type != QPDFTokenizer::tt_word)
                continue;
            const std::string &word = token.getValue();
            if (word == "endbfchar")
                addPairs(strings);
            else if (word == "endbfrange")
                addRanges(strings);
            if (word == "beginbfchar" || word == "beginbfrange" || word == "begincodespacerange" ||
                word.compare(0, 3, "end") == 0)
                strings.clear();
        }
    }

    QString text(const std::string &codes) const
    {
        const std::size_t step = m_wide ? 2 : 1;
        QString text;
        for (std::size_t i = 0; i + step <= codes.size(); i += step)
            text += m_codes.value(code(codes.substr(i, step)), QString(QChar::ReplacementCharacter));
        return text;
    }

private:
    static unsigned code(const std::string &bytes)
    {
        unsigned code = 0;
        for (const char byte : bytes.substr(0, 2))
            code = code << 8 | static_cast<unsigned char>(byte);
        return code;
    }
    static QString utf16(const std::string &bytes)
    {
        QString text;
        for (std::size_t i = 0; i + 2 <= bytes.size(); i += 2)
            text += QChar(ushort(code(bytes.substr(i, 2))));
        return text;
    }
    void addPairs(const std::vector<std::string> &strings)
    {
        for (std::size_t i = 0; i + 1 < strings.size(); i += 2)
            m_codes.insert(code(strings[i]), utf16(strings[i + 1]));
    }
    /// A range whose characters are listed one by one, as Qt writes them.
    void addList(std::vector<std::string> &strings, const std::vector<std::string> &listed)
    {
        if (strings.size() < 2)
            return;
        const unsigned first = code(strings[strings.size() - 2]);
        for (std::size_t i = 0; i < listed.size() && i < kMostMappedCodes; ++i)
            m_codes.insert(first + unsigned(i), utf16(listed[i]));
        strings.resize(strings.size() - 2);
    }
    void addRanges(const std::vector<std::string> &strings)
    {
        for (std::size_t i = 0; i + 2 < strings.size(); i += 3) {
            const unsigned first = code(strings[i]);
            const unsigned last = std::min(code(strings[i + 1]), kMostMappedCodes - 1);
            const QString start = utf16(strings[i + 2]);
            for (unsigned each = first; each <= last && !start.isEmpty(); ++each) {
                QString text = start;
                text.back() = QChar(ushort(start.back().unicode() + (each - first)));
                m_codes.insert(each, text);
            }
        }
    }

    bool m_wide;
    QHash<unsigned, QString> m_codes;
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
    {
        refuseBombs(bytes);
        m_pdf.setSuppressWarnings(true);
        m_pdf.setAttemptRecovery(false);
        m_pdf.processMemoryFile("document", bytes.constData(), std::size_t(bytes.size()));
        if (m_pdf.isEncrypted())
            throw Refused("encryption");
    }

    PdfContents read()
    {
        PdfContents contents;
        readFiles(contents);
        const std::vector<QPDFObjectHandle> pages = m_pdf.getAllPages();
        if (pages.size() > kMostPages)
            throw Refused("more pages than a receipt has");
        for (const QPDFObjectHandle &page : pages)
            contents.pages.append(readPage(page));
        return contents;
    }

private:
    void readFiles(PdfContents &contents)
    {
        QPDFEmbeddedFileDocumentHelper helper(m_pdf);
        const auto files = helper.getEmbeddedFiles();
        if (files.size() > kMostFiles)
            throw Refused("more files than a receipt has");
        for (const auto &[name, file] : files)
            contents.files.append({QString::fromStdString(name),
                                   QByteArray::fromStdString(unpacked(file->getEmbeddedFileStream()))});
    }

    std::string unpacked(QPDFObjectHandle stream)
    {
        if (!stream.isStream())
            throw std::runtime_error("a stream is missing");
        QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
        const bool single = filter.isArray() && filter.getArrayNItems() == 1;
        QPDFObjectHandle name = single ? filter.getArrayItem(0) : filter;
        const bool plain = filter.isNull() || (name.isName() && name.getName() == "/FlateDecode");
        if (!plain || stream.getDict().hasKey("/DecodeParms") || stream.getDict().hasKey("/F"))
            throw Refused("a stream that is packed otherwise than ours");
        LimitedSink sink(std::min(kMostStreamBytes, kMostAllBytes - m_unpacked));
        bool done = false;
        const bool whole = stream.pipeStreamData(&sink, &done, 0, qpdf_dl_generalized, true);
        if (sink.overflowed())
            throw Refused("a stream that unpacks to more than a receipt has");
        if (!whole)
            throw std::runtime_error("a stream cannot be unpacked");
        std::string text = sink.take();
        m_unpacked += text.size();
        return text;
    }

    std::string contentOf(QPDFObjectHandle page)
    {
        QPDFObjectHandle contents = page.getKey("/Contents");
        if (!contents.isArray())
            return unpacked(contents);
        std::string all;
        for (int i = 0; i < contents.getArrayNItems(); ++i)
            all += unpacked(contents.getArrayItem(i)) + '\n';
        return all;
    }

    const CodeMap &mapOf(QPDFObjectHandle page, const std::string &name)
    {
        QPDFObjectHandle resources = page.getKey("/Resources");
        QPDFObjectHandle fonts = resources.isDictionary() ? resources.getKey("/Font") : resources;
        QPDFObjectHandle font = fonts.isDictionary() ? fonts.getKey(name) : QPDFObjectHandle::newNull();
        const QPDFObjGen id = font.getObjGen();
        const auto known = m_maps.find(id);
        if (known != m_maps.end())
            return *known->second;
        const bool isFont = font.isDictionary();
        QPDFObjectHandle map = isFont ? font.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
        const bool wide =
            isFont && font.getKey("/Subtype").isName() && font.getKey("/Subtype").getName() == "/Type0";
        const std::string text = map.isStream() ? unpacked(map) : std::string();
        return *m_maps.emplace(id, std::make_unique<CodeMap>(text, wide)).first->second;
    }

    QStringList readPage(QPDFObjectHandle page)
    {
        QStringList texts;
        const auto input = std::make_shared<BufferInputSource>("page", contentOf(page));
        QPDFTokenizer tokenizer;
        tokenizer.allowEOF();
        std::string name;
        std::string shown;
        const CodeMap *map = nullptr;
        while (true) {
            const QPDFTokenizer::Token token = tokenizer.readToken(input, "page", true);
            const QPDFTokenizer::token_type_e type = token.getType();
            if (type == QPDFTokenizer::tt_eof)
                return texts;
            if (type == QPDFTokenizer::tt_name)
                name = token.getValue();
            else if (type == QPDFTokenizer::tt_string)
                shown += token.getValue();
            if (type != QPDFTokenizer::tt_word)
                continue;
            const std::string &word = token.getValue();
            if (word == "Tf") {
                map = &mapOf(page, name);
            } else if (map && (word == "Tj" || word == "TJ" || word == "'" || word == "\"")) {
                texts.append(map->text(shown));
                if (texts.size() > kMostTexts)
                    throw Refused("more texts than a receipt has");
            }
            shown.clear();
        }
    }

    QPDF m_pdf;
    std::size_t m_unpacked = 0;
    std::map<QPDFObjGen, std::unique_ptr<CodeMap>> m_maps;
};

} // namespace

bool looksLikePdf(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("%PDF-"));
}

Result<PdfContents> readPdf(const QByteArray &bytes)
{
    if (bytes.size() > kMostPdfBytes)
        return failure(errors::pdfRefused, {QStringLiteral("size")});
    try {
        return Reader(bytes).read();
    } catch (const Refused &refused) {
        return failure(errors::pdfRefused, {QString::fromLatin1(refused.what())});
    } catch (const std::exception &error) {
        return failure(errors::pdfUnreadable, {QString::fromUtf8(error.what())});
    }
}

} // namespace fieldfare

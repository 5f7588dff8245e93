// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestCa.h"
#include "crypto/Digest.h"
#include "crypto/TrustAnchors.h"

#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {

const Instant kNow = Instant::fromDateTime(QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
const QString kShop = QStringLiteral("shop.example");

/// A root, an authority under it and a shop under that, each as wished.
struct Chain
{
    CertificateWish root = authorityWish(QStringLiteral("Root"));
    CertificateWish middle = authorityWish(QStringLiteral("Middle"), 0);
    CertificateWish leaf = shopWish({kShop});

    Result<QList<Certificate>> verified(Instant at = kNow) const
    {
        const Issued top = selfSigned(root);
        const Issued authority = issuedBy(top, middle);
        const Issued shop = issuedBy(authority, leaf);
        return verifyChain({shop.certificate, authority.certificate}, TrustAnchors({top.certificate}), at);
    }
    QByteArray fault(Instant at = kNow) const
    {
        const Result<QList<Certificate>> path = verified(at);
        return path ? QByteArray()
                    : QByteArray(path.error().code.name.data(), qsizetype(path.error().code.name.size()));
    }
};

QByteArray faultOf(const Result<QList<Certificate>> &path)
{
    return path ? QByteArray()
                : QByteArray(path.error().code.name.data(), qsizetype(path.error().code.name.size()));
}

Instant daysAfter(const QDateTime &moment, int days)
{
    return Instant::fromDateTime(moment.addDays(days));
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItSays()
    {
        CertificateWish wish = shopWish({QStringLiteral("Shop.Example"), QStringLiteral("*.shop.example")});
        wish.organisation = QStringLiteral("Kornblum & Söhne");
        const Issued root = selfSigned(authorityWish(QStringLiteral("Root")));
        const Issued shop = issuedBy(root, wish);
        const Certificate &certificate = shop.certificate;
        QCOMPARE(certificate.dnsNames(), QStringList({kShop, QStringLiteral("*.shop.example")}));
        QCOMPARE(certificate.commonName(), QStringLiteral("Shop.Example"));
        QCOMPARE(certificate.organisation(), QStringLiteral("Kornblum & Söhne"));
        QCOMPARE(certificate.displayName(), QStringLiteral("Kornblum & Söhne"));
        QCOMPARE(certificate.issuerName(), QStringLiteral("Root"));
        QCOMPARE(certificate.notBefore().toDateTime(), wish.notBefore);
        QCOMPARE(certificate.notAfter().toDateTime(), wish.notAfter);
        QCOMPARE(certificate.sha256(), digestOf(certificate.der()));
        QCOMPARE(certificate.authorityKeyId().size(), 20);
        QVERIFY(root.certificate.authorityKeyId().isEmpty());
        QVERIFY(*certificate.publicKey() == shop.key.publicKey());
        QVERIFY(!certificate.serialNumber().isEmpty());
    }

    void comparesNamesExactly()
    {
        const Certificate certificate =
            selfSigned(shopWish({kShop, QStringLiteral("*.shop.example")})).certificate;
        QVERIFY(certificate.hasDnsName(QStringLiteral("shop.EXAMPLE")));
        for (const char *name :
             {"a.shop.example", "*.shop.example", "shop.example.", "op.example", "shop", ""})
            QVERIFY2(!certificate.hasDnsName(QString::fromUtf8(name)), name);
        const Certificate other = selfSigned(shopWish({QStringLiteral("kiosk.example")})).certificate;
        QVERIFY(other.hasDnsName(QStringLiteral("KIOSK.example")));
        QVERIFY(!other.hasDnsName(QStringLiteral("\u212Aiosk.example")));
    }

    void readsPemAndWritesIt()
    {
        const Certificate one = selfSigned(authorityWish(QStringLiteral("One"))).certificate;
        const Certificate two = selfSigned(authorityWish(QStringLiteral("Two"))).certificate;
        const Result<QList<Certificate>> read =
            Certificate::listFromPem("a word before\n" + one.toPem() + "and between\n" + two.toPem());
        QVERIFY(read);
        QCOMPARE(*read, QList<Certificate>({one, two}));
        QVERIFY(!Certificate::listFromPem("no certificate"));
        QVERIFY(!Certificate::listFromPem({}));
        QByteArray damaged = one.toPem();
        damaged.insert(100, "!!");
        QVERIFY(!Certificate::listFromPem(two.toPem() + damaged));
    }

    void refusesWhatIsNoCertificate()
    {
        const Certificate certificate = selfSigned(shopWish({kShop})).certificate;
        QVERIFY(!Certificate::fromDer({}));
        QVERIFY(!Certificate::fromDer("MII"));
        QVERIFY(!Certificate::fromDer(certificate.der() + '\0'));
        QVERIFY(!Certificate::fromDer(certificate.der().chopped(1)));
        const Result<Certificate> large = Certificate::fromDer(QByteArray(Certificate::kMostBytes + 1, '0'));
        QVERIFY(!large);
        QCOMPARE(large.error().code, errors::certificateTooLarge);
        // "shop.example" with a zero byte in it, of the same length.
        QByteArray der = certificate.der();
        const qsizetype at = der.lastIndexOf("shop.example");
        der[at + 4] = '\0';
        QVERIFY(!Certificate::fromDer(der));
    }

    void provesAGoodChain()
    {
        const Issued root = selfSigned(authorityWish(QStringLiteral("Root")));
        const Issued middle = issuedBy(root, authorityWish(QStringLiteral("Middle"), 0));
        const Issued shop = issuedBy(middle, shopWish({kShop}));
        const TrustAnchors anchors({root.certificate});
        const QList<Certificate> path{shop.certificate, middle.certificate, root.certificate};
        QCOMPARE(*verifyChain({shop.certificate, middle.certificate}, anchors, kNow), path);
        QCOMPARE(*verifyChain(path, anchors, kNow), path);
        QCOMPARE(faultOf(verifyChain({}, anchors, kNow)), "certificate.chain-empty");
        QCOMPARE(faultOf(verifyChain(QList<Certificate>(9, shop.certificate), anchors, kNow)),
                 "certificate.chain-too-long");
    }

    void provesEachKindOfKey()
    {
        for (const KeyKind kind : {KeyKind::P384, KeyKind::Ed25519, KeyKind::Rsa}) {
            Chain chain;
            chain.root.key = chain.middle.key = chain.leaf.key = kind;
            QCOMPARE(chain.fault(), QByteArray());
        }
    }

    void trustsOnlyItsAnchors()
    {
        const Issued root = selfSigned(authorityWish(QStringLiteral("Root")));
        const Issued other = selfSigned(authorityWish(QStringLiteral("Other")));
        const Issued impostor = selfSigned(authorityWish(QStringLiteral("Root")));
        const Issued middle = issuedBy(root, authorityWish(QStringLiteral("Middle"), 0));
        const Issued shop = issuedBy(middle, shopWish({kShop}));
        const QList<Certificate> chain{shop.certificate, middle.certificate};
        QCOMPARE(faultOf(verifyChain(chain, TrustAnchors(), kNow)), "certificate.untrusted");
        QCOMPARE(faultOf(verifyChain(chain, TrustAnchors({other.certificate}), kNow)),
                 "certificate.untrusted");
        QVERIFY(!verifyChain(chain, TrustAnchors({impostor.certificate}), kNow));
        QCOMPARE(
            faultOf(verifyChain(chain + QList{root.certificate}, TrustAnchors({other.certificate}), kNow)),
            "certificate.untrusted");
        QCOMPARE(faultOf(verifyChain({shop.certificate}, TrustAnchors({root.certificate}), kNow)),
                 "certificate.untrusted");
        // An authority that is itself under another is no anchor by itself.
        QCOMPARE(faultOf(verifyChain(chain, TrustAnchors({middle.certificate}), kNow)),
                 "certificate.untrusted");
        const Issued alone = selfSigned(shopWish({kShop}));
        QCOMPARE(faultOf(verifyChain({alone.certificate}, TrustAnchors({root.certificate}), kNow)),
                 "certificate.untrusted");
    }

    void looksAtTheClockItIsGiven()
    {
        const Chain chain;
        QCOMPARE(chain.fault(daysAfter(chain.leaf.notAfter, 1)), "certificate.expired");
        QCOMPARE(chain.fault(daysAfter(chain.leaf.notBefore, -1)), "certificate.not-yet-valid");
        QCOMPARE(chain.fault(daysAfter(chain.leaf.notAfter, -1)), QByteArray());
        Chain old;
        old.middle.notAfter = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
        const Result<QList<Certificate>> path = old.verified();
        QVERIFY(!path);
        QCOMPARE(path.error(), (Error{errors::certificateExpired,
                                      {QStringLiteral("Middle"), QStringLiteral("2026-06-01")}}));
    }

    void refusesAWrongSignature()
    {
        const Issued root = selfSigned(authorityWish(QStringLiteral("Root")));
        const Issued shop = issuedBy(root, shopWish({kShop}));
        QCOMPARE(faultOf(verifyChain({withBrokenSignature(shop.certificate)},
                                     TrustAnchors({root.certificate}), kNow)),
                 "certificate.bad-signature");
    }

    /// Whoever has a certificate of their own must not be able to make others.
    void refusesAnIssuerThatIsNoAuthority()
    {
        Chain chain;
        chain.middle = shopWish({QStringLiteral("other.example")});
        QCOMPARE(chain.fault(), "certificate.not-an-authority");
        chain.middle.basicConstraints.clear();
        QVERIFY(!chain.fault().isEmpty());
        chain.middle = authorityWish(QStringLiteral("Middle"));
        chain.middle.keyUsage = "critical,digitalSignature";
        QVERIFY(!chain.fault().isEmpty());
    }

    void keepsToPathLengths()
    {
        Chain chain;
        chain.root = authorityWish(QStringLiteral("Root"), 0);
        QCOMPARE(chain.fault(), "certificate.path-length");
        chain.root = authorityWish(QStringLiteral("Root"), 1);
        QCOMPARE(chain.fault(), QByteArray());
    }

    void keepsToNameConstraints()
    {
        Chain chain;
        chain.middle.nameConstraints = "critical,permitted;DNS:shop.example";
        QCOMPARE(chain.fault(), QByteArray());
        chain.middle.nameConstraints = "critical,permitted;DNS:other.example";
        QCOMPARE(chain.fault(), "certificate.name-not-allowed");
        chain.middle.nameConstraints = "critical,excluded;DNS:example";
        QCOMPARE(chain.fault(), "certificate.name-not-allowed");
    }

    void wantsASignaturesUse()
    {
        Chain chain;
        chain.leaf.keyUsage = "critical,keyEncipherment";
        QCOMPARE(chain.fault(), "certificate.wrong-use");
        chain.leaf.keyUsage.clear();
        QCOMPARE(chain.fault(), QByteArray());
    }

    void refusesCertificatesForOtherThings()
    {
        for (const char *use : {"codeSigning", "emailProtection", "timeStamping", "OCSPSigning",
                                "codeSigning,emailProtection"}) {
            Chain chain;
            chain.leaf.extendedKeyUsage = use;
            QCOMPARE(chain.fault(), "certificate.wrong-use");
        }
        Chain chain;
        chain.middle.extendedKeyUsage = "emailProtection";
        QCOMPARE(chain.fault(), "certificate.wrong-use");
        for (const char *use : {"", "clientAuth", "emailProtection,serverAuth", "1.0.18013.5.1.6"}) {
            Chain other;
            other.leaf.extendedKeyUsage = use;
            QCOMPARE(other.fault(), QByteArray());
        }
    }

    void refusesWeakDigests()
    {
        Chain chain;
        chain.leaf.digest = "SHA1";
        QCOMPARE(chain.fault(), "certificate.weak");
    }

    void knowsTheSystemsAuthorities()
    {
        const Certificate own = selfSigned(authorityWish(QStringLiteral("Root"))).certificate;
        const TrustAnchors anchors = TrustAnchors::withSystem({own});
        QVERIFY(anchors.count() >= 1);
        QCOMPARE(TrustAnchors({own}).count(), 1);
    }
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "CertificateTest.moc"

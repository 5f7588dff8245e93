// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/SignatureAlgorithm.h"

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

struct Named
{
    SignatureAlgorithm algorithm;
    QLatin1String name;
    KeyKind kind;
};

constexpr std::array kAlgorithms{
    Named{SignatureAlgorithm::ES256, QLatin1String("ES256"), KeyKind::P256},
    Named{SignatureAlgorithm::ES384, QLatin1String("ES384"), KeyKind::P384},
    Named{SignatureAlgorithm::PS256, QLatin1String("PS256"), KeyKind::Rsa},
    Named{SignatureAlgorithm::RS256, QLatin1String("RS256"), KeyKind::Rsa},
    Named{SignatureAlgorithm::EdDSA, QLatin1String("EdDSA"), KeyKind::Ed25519},
    Named{SignatureAlgorithm::Ed25519, QLatin1String("Ed25519"), KeyKind::Ed25519},
};

const Named &namedOf(SignatureAlgorithm algorithm)
{
    return *std::ranges::find(kAlgorithms, algorithm, &Named::algorithm);
}

} // namespace

std::optional<SignatureAlgorithm> signatureAlgorithmNamed(QStringView name)
{
    for (const Named &entry : kAlgorithms) {
        if (name == entry.name)
            return entry.algorithm;
    }
    return std::nullopt;
}

QString nameOf(SignatureAlgorithm algorithm)
{
    return namedOf(algorithm).name;
}

QString nameOf(KeyKind kind)
{
    switch (kind) {
    case KeyKind::P256:
        return QStringLiteral("P-256");
    case KeyKind::P384:
        return QStringLiteral("P-384");
    case KeyKind::Ed25519:
        return QStringLiteral("Ed25519");
    case KeyKind::Rsa:
        break;
    }
    return QStringLiteral("RSA");
}

bool fits(SignatureAlgorithm algorithm, KeyKind kind)
{
    return namedOf(algorithm).kind == kind;
}

SignatureAlgorithm usualAlgorithm(KeyKind kind)
{
    return std::ranges::find(kAlgorithms, kind, &Named::kind)->algorithm;
}

} // namespace fieldfare

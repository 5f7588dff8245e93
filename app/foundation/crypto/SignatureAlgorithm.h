// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace fieldfare {

/// The signatures that are taken, by their JOSE names (RFC 7518, RFC 8037, RFC 9864). There is no `none` and
/// no HMAC here, so that neither can ever be chosen. EdDSA and Ed25519 are two names of the same signature.
enum class SignatureAlgorithm { ES256, ES384, PS256, RS256, EdDSA, Ed25519 };

/// The keys that are taken. Rsa: 2048 to 8192 bits.
enum class KeyKind { P256, P384, Ed25519, Rsa };

/// Case counts, as JOSE has it. Nothing for every other name.
std::optional<SignatureAlgorithm> signatureAlgorithmNamed(QStringView name);
QString nameOf(SignatureAlgorithm algorithm);
/// "P-256", "P-384", "Ed25519", "RSA".
QString nameOf(KeyKind kind);
/// Whether a key of that kind makes such signatures.
bool fits(SignatureAlgorithm algorithm, KeyKind kind);
/// What a key of that kind signs with here: ES256, ES384, EdDSA, PS256.
SignatureAlgorithm usualAlgorithm(KeyKind kind);

} // namespace fieldfare

// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PdfDocument.h"

namespace fieldfare {

/// What QPdfWriter cannot say: the document's own date instead of the clock's, its language, and the attached
/// files with names in Unicode and what they are to the document (/UF, /AFRelationship).
Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfInfo &info);

} // namespace fieldfare

// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleRequests.h"
#include "ScriptedHttp.h"
#include "common/PageDialog.h"
#include "common/PaneList.h"
#include "decisions/Review.h"
#include "requests/RequestsPage.h"
#include "widgets/ListTable.h"
#include "widgets/UndoBar.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <memory>

namespace fieldfare::samples {

/// Notes what would have been opened.
class RecordingOpener final : public Opener
{
public:
    bool openFile(const QString &) override { return false; }
    bool openUrl(const QUrl &url) override
    {
        urls.append(url);
        return true;
    }
    QList<QUrl> urls;
};

/// The page Requests on a real wallet, with a network of the test's, as a person has it: everything is found
/// by its accessible name.
class RequestsWindow
{
public:
    /// `filled`: with the requests of the pictures. Their wallet is made once and copied for each test.
    explicit RequestsWindow(bool filled);
    ~RequestsWindow();

    /// A new page and a new way out on the same wallet, as after locking and unlocking.
    void reopen();
    const WalletContext &context() const { return wallet->context(); }

    template <typename W>
    W *visible(const QString &name, const QWidget *in = nullptr) const
    {
        for (W *widget : (in ? in : page.get())->template findChildren<W *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &name) const;
    /// Waits for the button: what a page shows anew becomes visible a turn of the event loop later.
    bool press(const QString &name) const;
    /// An entry of any menu of the page.
    bool pick(const QString &entry) const;
    bool says(const QString &part) const;
    /// Shows the request and waits until its card is there.
    bool open(const RequestId &id) const;
    bool isShown(const RequestId &id) const;
    PaneList &list() const { return *visible<PaneList>(QStringLiteral("Requests")); }
    UndoBar &undoBar() const { return *page->findChild<UndoBar *>(); }
    PageDialog *dialog() const { return page->findChild<PageDialog *>(); }
    RequestReview review(const RequestId &id) const { return *Review(context()).review(id); }
    RequestState state(const RequestId &id) const { return review(id).request.state; }
    std::optional<OutboxState> delivered(const RequestId &id) const;

    /// The fields of the card, by their names.
    ListTable *fields() const { return visible<ListTable>(QStringLiteral("What they ask for")); }
    int rowOf(const QString &label) const;
    bool isTicked(const QString &label) const;
    /// With the space bar.
    void tick(const QString &label) const;
    /// How a button is drawn: "primary".
    QString roleOf(const QString &name) const;

    QTemporaryDir folder;
    FixedClock clock{sampleDay()};
    std::unique_ptr<Wallet> wallet;
    ScriptedHttp http;
    RecordingOpener opener;
    SampleRequests requests;
    std::unique_ptr<Delivery> delivery;
    std::unique_ptr<RequestsPage> page;
};

} // namespace fieldfare::samples

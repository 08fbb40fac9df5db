# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wheel_next.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QTextEdit,
    QVBoxLayout, QWidget)

class Ui_WheelNext(object):
    def setupUi(self, WheelNext):
        if not WheelNext.objectName():
            WheelNext.setObjectName(u"WheelNext")
        self.column = QVBoxLayout(WheelNext)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 24)
        self.intro = QLabel(WheelNext)
        self.intro.setObjectName(u"intro")
        self.intro.setProperty(u"role", u"body")
        self.intro.setProperty(u"tone", u"text2")
        self.intro.setWordWrap(True)

        self.column.addWidget(self.intro)

        self.approvalRow = QHBoxLayout()
        self.approvalRow.setSpacing(8)
        self.approvalRow.setObjectName(u"approvalRow")
        self.approvalRow.setContentsMargins(0, 0, 0, 0)
        self.approval = QLabel(WheelNext)
        self.approval.setObjectName(u"approval")
        self.approval.setProperty(u"role", u"list-strong")
        self.approval.setProperty(u"tone", u"text")

        self.approvalRow.addWidget(self.approval)

        self.open = QPushButton(WheelNext)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)
        self.open.setProperty(u"kind", u"quiet")
        self.open.setProperty(u"compact", u"true")

        self.approvalRow.addWidget(self.open)

        self.approvalGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.approvalRow.addItem(self.approvalGap)


        self.column.addLayout(self.approvalRow)

        self.changesHead = QLabel(WheelNext)
        self.changesHead.setObjectName(u"changesHead")
        self.changesHead.setProperty(u"role", u"list-strong")
        self.changesHead.setProperty(u"tone", u"text")

        self.column.addWidget(self.changesHead)

        self.changes = QListView(WheelNext)
        self.changes.setObjectName(u"changes")

        self.column.addWidget(self.changes)

        self.textHead = QLabel(WheelNext)
        self.textHead.setObjectName(u"textHead")
        self.textHead.setProperty(u"role", u"list-strong")
        self.textHead.setProperty(u"tone", u"text")

        self.column.addWidget(self.textHead)

        self.decision = QTextEdit(WheelNext)
        self.decision.setObjectName(u"decision")
        self.decision.setReadOnly(True)
        self.decision.setTabChangesFocus(True)

        self.column.addWidget(self.decision)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap)

        self.copy = QPushButton(WheelNext)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.foot.addWidget(self.copy)

        self.agenda = QPushButton(WheelNext)
        self.agenda.setObjectName(u"agenda")
        self.agenda.setAutoDefault(False)

        self.foot.addWidget(self.agenda)

        self.accept = QPushButton(WheelNext)
        self.accept.setObjectName(u"accept")
        self.accept.setAutoDefault(False)
        self.accept.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.accept)


        self.column.addLayout(self.foot)

        self.column.setStretch(3, 1)
        self.column.setStretch(5, 1)

        self.retranslateUi(WheelNext)

        QMetaObject.connectSlotsByName(WheelNext)
    # setupUi

    def retranslateUi(self, WheelNext):
        self.intro.setText("")
        self.approval.setText("")
        self.open.setText(QCoreApplication.translate("WheelNext", u"Avaa asia", None))
        self.changesHead.setText(QCoreApplication.translate("WheelNext", u"Mik\u00e4 muuttuu", None))
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("WheelNext", u"Mik\u00e4 muuttuu", None))
#endif // QT_CONFIG(accessibility)
        self.textHead.setText(QCoreApplication.translate("WheelNext", u"P\u00e4\u00e4t\u00f6steksti ohjausryhm\u00e4lle", None))
#if QT_CONFIG(accessibility)
        self.decision.setAccessibleName(QCoreApplication.translate("WheelNext", u"P\u00e4\u00e4t\u00f6steksti ohjausryhm\u00e4lle", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("WheelNext", u"Kopioi teksti", None))
        self.agenda.setText(QCoreApplication.translate("WheelNext", u"Vie esityslistalle\u2026", None))
        self.accept.setText("")
        pass
    # retranslateUi


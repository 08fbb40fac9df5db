# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'models_report.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.widgets.field import FieldError

class Ui_ReportDetail(object):
    def setupUi(self, ReportDetail):
        if not ReportDetail.objectName():
            ReportDetail.setObjectName(u"ReportDetail")
        self.column = QVBoxLayout(ReportDetail)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 20)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(32)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(12)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.group = QLabel(ReportDetail)
        self.group.setObjectName(u"group")
        self.group.setProperty(u"role", u"section")
        self.group.setWordWrap(True)

        self.head.addWidget(self.group)


        self.left.addLayout(self.head)

        self.about = QLabel(ReportDetail)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"body")
        self.about.setProperty(u"tone", u"text2")
        self.about.setWordWrap(True)

        self.left.addWidget(self.about)

        self.text = QPlainTextEdit(ReportDetail)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 88))
        self.text.setMaximumSize(QSize(720, 200))
        self.text.setTabChangesFocus(True)

        self.left.addWidget(self.text)

        self.textError = FieldError(ReportDetail)
        self.textError.setObjectName(u"textError")

        self.left.addWidget(self.textError)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.received = QPushButton(ReportDetail)
        self.received.setObjectName(u"received")

        self.acts.addWidget(self.received)

        self.meeting = QPushButton(ReportDetail)
        self.meeting.setObjectName(u"meeting")

        self.acts.addWidget(self.meeting)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.gap1)


        self.left.addLayout(self.acts)


        self.columns.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(12)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.missingTitle = QLabel(ReportDetail)
        self.missingTitle.setObjectName(u"missingTitle")
        self.missingTitle.setProperty(u"role", u"section")
        self.missingTitle.setWordWrap(True)

        self.right.addWidget(self.missingTitle)

        self.missing = QLabel(ReportDetail)
        self.missing.setObjectName(u"missing")
        self.missing.setProperty(u"role", u"body")
        self.missing.setProperty(u"tone", u"text2")
        self.missing.setWordWrap(True)

        self.right.addWidget(self.missing)

        self.remindRow = QHBoxLayout()
        self.remindRow.setSpacing(8)
        self.remindRow.setObjectName(u"remindRow")
        self.remindRow.setContentsMargins(0, 0, 0, 0)
        self.remind = QPushButton(ReportDetail)
        self.remind.setObjectName(u"remind")

        self.remindRow.addWidget(self.remind)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remindRow.addItem(self.gap2)


        self.right.addLayout(self.remindRow)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right.addItem(self.gap3)


        self.columns.addLayout(self.right)

        self.columns.setStretch(0, 2)
        self.columns.setStretch(1, 1)

        self.column.addLayout(self.columns)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap4)


        self.retranslateUi(ReportDetail)

        QMetaObject.connectSlotsByName(ReportDetail)
    # setupUi

    def retranslateUi(self, ReportDetail):
        self.group.setText("")
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ReportDetail", u"Katsaus", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("ReportDetail", u"Kirjoita tai liit\u00e4 ryhm\u00e4n katsaus t\u00e4h\u00e4n.", None))
        self.received.setText(QCoreApplication.translate("ReportDetail", u"Merkitse saaduksi", None))
        self.meeting.setText(QCoreApplication.translate("ReportDetail", u"Avaa kokous", None))
        self.missingTitle.setText("")
        self.missing.setText("")
        self.remind.setText(QCoreApplication.translate("ReportDetail", u"Kopioi muistutus", None))
        pass
    # retranslateUi


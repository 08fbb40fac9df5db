# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_membership.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_MembershipForm(object):
    def setupUi(self, MembershipForm):
        if not MembershipForm.objectName():
            MembershipForm.setObjectName(u"MembershipForm")
        self.column = QVBoxLayout(MembershipForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 24)
        self.name = QLabel(MembershipForm)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"item")
        self.name.setWordWrap(True)

        self.column.addWidget(self.name)

        self.seat = QLabel(MembershipForm)
        self.seat.setObjectName(u"seat")
        self.seat.setProperty(u"role", u"secondary")
        self.seat.setProperty(u"tone", u"text2")
        self.seat.setWordWrap(True)

        self.column.addWidget(self.seat)

        self.roleColumn = QVBoxLayout()
        self.roleColumn.setSpacing(4)
        self.roleColumn.setObjectName(u"roleColumn")
        self.roleColumn.setContentsMargins(0, 0, 0, 0)
        self.roleLabel = QLabel(MembershipForm)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"role", u"caption")
        self.roleLabel.setProperty(u"tone", u"text2")

        self.roleColumn.addWidget(self.roleLabel)

        self.role = Choice(MembershipForm)
        self.role.setObjectName(u"role")

        self.roleColumn.addWidget(self.role)

        self.roleError = FieldError(MembershipForm)
        self.roleError.setObjectName(u"roleError")

        self.roleColumn.addWidget(self.roleError)


        self.column.addLayout(self.roleColumn)

        self.municipalityColumn = QVBoxLayout()
        self.municipalityColumn.setSpacing(4)
        self.municipalityColumn.setObjectName(u"municipalityColumn")
        self.municipalityColumn.setContentsMargins(0, 0, 0, 0)
        self.municipalityLabel = QLabel(MembershipForm)
        self.municipalityLabel.setObjectName(u"municipalityLabel")
        self.municipalityLabel.setProperty(u"role", u"caption")
        self.municipalityLabel.setProperty(u"tone", u"text2")

        self.municipalityColumn.addWidget(self.municipalityLabel)

        self.municipality = Choice(MembershipForm)
        self.municipality.setObjectName(u"municipality")

        self.municipalityColumn.addWidget(self.municipality)

        self.municipalityError = FieldError(MembershipForm)
        self.municipalityError.setObjectName(u"municipalityError")

        self.municipalityColumn.addWidget(self.municipalityError)


        self.column.addLayout(self.municipalityColumn)

        self.deputyOfPart = QWidget(MembershipForm)
        self.deputyOfPart.setObjectName(u"deputyOfPart")
        self.deputyOfColumn = QVBoxLayout(self.deputyOfPart)
        self.deputyOfColumn.setSpacing(4)
        self.deputyOfColumn.setObjectName(u"deputyOfColumn")
        self.deputyOfColumn.setContentsMargins(0, 0, 0, 0)
        self.deputyOfLabel = QLabel(self.deputyOfPart)
        self.deputyOfLabel.setObjectName(u"deputyOfLabel")
        self.deputyOfLabel.setProperty(u"role", u"caption")
        self.deputyOfLabel.setProperty(u"tone", u"text2")

        self.deputyOfColumn.addWidget(self.deputyOfLabel)

        self.deputyOf = Choice(self.deputyOfPart)
        self.deputyOf.setObjectName(u"deputyOf")

        self.deputyOfColumn.addWidget(self.deputyOf)

        self.deputyOfError = FieldError(self.deputyOfPart)
        self.deputyOfError.setObjectName(u"deputyOfError")

        self.deputyOfColumn.addWidget(self.deputyOfError)


        self.column.addWidget(self.deputyOfPart)

        self.span = QHBoxLayout()
        self.span.setSpacing(8)
        self.span.setObjectName(u"span")
        self.span.setContentsMargins(0, 0, 0, 0)
        self.validFromColumn = QVBoxLayout()
        self.validFromColumn.setSpacing(4)
        self.validFromColumn.setObjectName(u"validFromColumn")
        self.validFromColumn.setContentsMargins(0, 0, 0, 0)
        self.validFromLabel = QLabel(MembershipForm)
        self.validFromLabel.setObjectName(u"validFromLabel")
        self.validFromLabel.setProperty(u"role", u"caption")
        self.validFromLabel.setProperty(u"tone", u"text2")

        self.validFromColumn.addWidget(self.validFromLabel)

        self.validFrom = DayField(MembershipForm)
        self.validFrom.setObjectName(u"validFrom")

        self.validFromColumn.addWidget(self.validFrom)

        self.validFromError = FieldError(MembershipForm)
        self.validFromError.setObjectName(u"validFromError")

        self.validFromColumn.addWidget(self.validFromError)


        self.span.addLayout(self.validFromColumn)

        self.validToColumn = QVBoxLayout()
        self.validToColumn.setSpacing(4)
        self.validToColumn.setObjectName(u"validToColumn")
        self.validToColumn.setContentsMargins(0, 0, 0, 0)
        self.validToLabel = QLabel(MembershipForm)
        self.validToLabel.setObjectName(u"validToLabel")
        self.validToLabel.setProperty(u"role", u"caption")
        self.validToLabel.setProperty(u"tone", u"text2")

        self.validToColumn.addWidget(self.validToLabel)

        self.validTo = DayField(MembershipForm)
        self.validTo.setObjectName(u"validTo")

        self.validToColumn.addWidget(self.validTo)

        self.validToError = FieldError(MembershipForm)
        self.validToError.setObjectName(u"validToError")

        self.validToColumn.addWidget(self.validToError)


        self.span.addLayout(self.validToColumn)

        self.span.setStretch(0, 1)
        self.span.setStretch(1, 1)

        self.column.addLayout(self.span)

        self.succeed = QPushButton(MembershipForm)
        self.succeed.setObjectName(u"succeed")

        self.column.addWidget(self.succeed)

        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(0)
        self.verbs.setObjectName(u"verbs")
        self.verbs.setContentsMargins(0, 0, 0, 0)
        self.verbColumn = QVBoxLayout()
        self.verbColumn.setSpacing(2)
        self.verbColumn.setObjectName(u"verbColumn")
        self.verbColumn.setContentsMargins(0, 0, 0, 0)
        self.end = QPushButton(MembershipForm)
        self.end.setObjectName(u"end")
        self.end.setProperty(u"kind", u"quiet")
        self.end.setProperty(u"compact", u"true")

        self.verbColumn.addWidget(self.end)

        self.open = QPushButton(MembershipForm)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"kind", u"quiet")
        self.open.setProperty(u"compact", u"true")

        self.verbColumn.addWidget(self.open)

        self.remove = QPushButton(MembershipForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")
        self.remove.setProperty(u"compact", u"true")

        self.verbColumn.addWidget(self.remove)


        self.verbs.addLayout(self.verbColumn)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.verbs.addItem(self.gap1)


        self.column.addLayout(self.verbs)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap2)

#if QT_CONFIG(shortcut)
        self.roleLabel.setBuddy(self.role)
        self.municipalityLabel.setBuddy(self.municipality)
        self.deputyOfLabel.setBuddy(self.deputyOf)
        self.validFromLabel.setBuddy(self.validFrom)
        self.validToLabel.setBuddy(self.validTo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MembershipForm)

        QMetaObject.connectSlotsByName(MembershipForm)
    # setupUi

    def retranslateUi(self, MembershipForm):
        self.name.setText("")
        self.seat.setText("")
        self.roleLabel.setText(QCoreApplication.translate("MembershipForm", u"Rooli", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("MembershipForm", u"Rooli", None))
#endif // QT_CONFIG(accessibility)
        self.municipalityLabel.setText(QCoreApplication.translate("MembershipForm", u"Kunta, jota edustaa", None))
#if QT_CONFIG(accessibility)
        self.municipality.setAccessibleName(QCoreApplication.translate("MembershipForm", u"Kunta, jota edustaa", None))
#endif // QT_CONFIG(accessibility)
        self.deputyOfLabel.setText(QCoreApplication.translate("MembershipForm", u"Kenen varaedustaja", None))
#if QT_CONFIG(accessibility)
        self.deputyOf.setAccessibleName(QCoreApplication.translate("MembershipForm", u"Kenen varaedustaja", None))
#endif // QT_CONFIG(accessibility)
        self.validFromLabel.setText(QCoreApplication.translate("MembershipForm", u"Alkaa", None))
#if QT_CONFIG(accessibility)
        self.validFrom.setAccessibleName(QCoreApplication.translate("MembershipForm", u"Alkaa", None))
#endif // QT_CONFIG(accessibility)
        self.validToLabel.setText(QCoreApplication.translate("MembershipForm", u"P\u00e4\u00e4ttyy", None))
#if QT_CONFIG(accessibility)
        self.validTo.setAccessibleName(QCoreApplication.translate("MembershipForm", u"P\u00e4\u00e4ttyy", None))
#endif // QT_CONFIG(accessibility)
        self.succeed.setText(QCoreApplication.translate("MembershipForm", u"Vaihda edustaja\u2026", None))
        self.end.setText(QCoreApplication.translate("MembershipForm", u"P\u00e4\u00e4t\u00e4 j\u00e4senyys t\u00e4n\u00e4\u00e4n", None))
        self.open.setText(QCoreApplication.translate("MembershipForm", u"Avaa henkil\u00f6n tiedot", None))
        self.remove.setText(QCoreApplication.translate("MembershipForm", u"Poista ryhm\u00e4st\u00e4", None))
        pass
    # retranslateUi


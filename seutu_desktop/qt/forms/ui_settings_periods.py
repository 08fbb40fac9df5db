# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_periods.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_PeriodsForm(object):
    def setupUi(self, PeriodsForm):
        if not PeriodsForm.objectName():
            PeriodsForm.setObjectName(u"PeriodsForm")
        PeriodsForm.setMaximumSize(QSize(792, 16777215))
        self.column = QVBoxLayout(PeriodsForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PeriodsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")

        self.head.addWidget(self.heading)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap1)

        self.create = QPushButton(PeriodsForm)
        self.create.setObjectName(u"create")

        self.head.addWidget(self.create)

        self.more = QToolButton(PeriodsForm)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)


        self.column.addLayout(self.head)

        self.periodColumn = QVBoxLayout()
        self.periodColumn.setSpacing(4)
        self.periodColumn.setObjectName(u"periodColumn")
        self.periodColumn.setContentsMargins(0, 0, 0, 0)
        self.periodLabel = QLabel(PeriodsForm)
        self.periodLabel.setObjectName(u"periodLabel")
        self.periodLabel.setProperty(u"role", u"caption")
        self.periodLabel.setProperty(u"tone", u"text2")

        self.periodColumn.addWidget(self.periodLabel)

        self.period = Choice(PeriodsForm)
        self.period.setObjectName(u"period")

        self.periodColumn.addWidget(self.period)


        self.column.addLayout(self.periodColumn)

        self.form = QWidget(PeriodsForm)
        self.form.setObjectName(u"form")
        self.formColumn = QVBoxLayout(self.form)
        self.formColumn.setSpacing(16)
        self.formColumn.setObjectName(u"formColumn")
        self.formColumn.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.nameColumn = QVBoxLayout()
        self.nameColumn.setSpacing(4)
        self.nameColumn.setObjectName(u"nameColumn")
        self.nameColumn.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.form)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"caption")
        self.nameLabel.setProperty(u"tone", u"text2")

        self.nameColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(self.form)
        self.name.setObjectName(u"name")

        self.nameColumn.addWidget(self.name)

        self.nameError = FieldError(self.form)
        self.nameError.setObjectName(u"nameError")

        self.nameColumn.addWidget(self.nameError)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nameColumn.addItem(self.gap2)


        self.fields.addLayout(self.nameColumn, 0, 0, 1, 1)

        self.validFromColumn = QVBoxLayout()
        self.validFromColumn.setSpacing(4)
        self.validFromColumn.setObjectName(u"validFromColumn")
        self.validFromColumn.setContentsMargins(0, 0, 0, 0)
        self.validFromLabel = QLabel(self.form)
        self.validFromLabel.setObjectName(u"validFromLabel")
        self.validFromLabel.setProperty(u"role", u"caption")
        self.validFromLabel.setProperty(u"tone", u"text2")

        self.validFromColumn.addWidget(self.validFromLabel)

        self.validFrom = DayField(self.form)
        self.validFrom.setObjectName(u"validFrom")

        self.validFromColumn.addWidget(self.validFrom)

        self.validFromError = FieldError(self.form)
        self.validFromError.setObjectName(u"validFromError")

        self.validFromColumn.addWidget(self.validFromError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.validFromColumn.addItem(self.gap3)


        self.fields.addLayout(self.validFromColumn, 0, 1, 1, 1)

        self.validToColumn = QVBoxLayout()
        self.validToColumn.setSpacing(4)
        self.validToColumn.setObjectName(u"validToColumn")
        self.validToColumn.setContentsMargins(0, 0, 0, 0)
        self.validToLabel = QLabel(self.form)
        self.validToLabel.setObjectName(u"validToLabel")
        self.validToLabel.setProperty(u"role", u"caption")
        self.validToLabel.setProperty(u"tone", u"text2")

        self.validToColumn.addWidget(self.validToLabel)

        self.validTo = DayField(self.form)
        self.validTo.setObjectName(u"validTo")

        self.validToColumn.addWidget(self.validTo)

        self.validToError = FieldError(self.form)
        self.validToError.setObjectName(u"validToError")

        self.validToColumn.addWidget(self.validToError)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.validToColumn.addItem(self.gap4)


        self.fields.addLayout(self.validToColumn, 0, 2, 1, 1)

        self.fields.setColumnStretch(0, 2)
        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(2, 1)

        self.formColumn.addLayout(self.fields)

        self.visionColumn = QVBoxLayout()
        self.visionColumn.setSpacing(4)
        self.visionColumn.setObjectName(u"visionColumn")
        self.visionColumn.setContentsMargins(0, 0, 0, 0)
        self.visionLabel = QLabel(self.form)
        self.visionLabel.setObjectName(u"visionLabel")
        self.visionLabel.setProperty(u"role", u"caption")
        self.visionLabel.setProperty(u"tone", u"text2")

        self.visionColumn.addWidget(self.visionLabel)

        self.vision = QPlainTextEdit(self.form)
        self.vision.setObjectName(u"vision")
        self.vision.setMinimumSize(QSize(0, 84))
        self.vision.setMaximumSize(QSize(16777215, 84))

        self.visionColumn.addWidget(self.vision)

        self.visionError = FieldError(self.form)
        self.visionError.setObjectName(u"visionError")

        self.visionColumn.addWidget(self.visionError)


        self.formColumn.addLayout(self.visionColumn)

        self.items = QVBoxLayout()
        self.items.setSpacing(12)
        self.items.setObjectName(u"items")
        self.items.setContentsMargins(0, 0, 0, 0)

        self.formColumn.addLayout(self.items)


        self.column.addWidget(self.form)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap5)

#if QT_CONFIG(shortcut)
        self.periodLabel.setBuddy(self.period)
        self.nameLabel.setBuddy(self.name)
        self.validFromLabel.setBuddy(self.validFrom)
        self.validToLabel.setBuddy(self.validTo)
        self.visionLabel.setBuddy(self.vision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PeriodsForm)

        QMetaObject.connectSlotsByName(PeriodsForm)
    # setupUi

    def retranslateUi(self, PeriodsForm):
        self.heading.setText(QCoreApplication.translate("PeriodsForm", u"Strategiakaudet", None))
        self.create.setText(QCoreApplication.translate("PeriodsForm", u"Uusi kausi", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("PeriodsForm", u"Kauden toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("PeriodsForm", u"Kauden toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.periodLabel.setText(QCoreApplication.translate("PeriodsForm", u"Kausi", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("PeriodsForm", u"Kausi", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("PeriodsForm", u"Nimi", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PeriodsForm", u"Nimi", None))
#endif // QT_CONFIG(accessibility)
        self.validFromLabel.setText(QCoreApplication.translate("PeriodsForm", u"Alkaa", None))
#if QT_CONFIG(accessibility)
        self.validFrom.setAccessibleName(QCoreApplication.translate("PeriodsForm", u"Alkaa", None))
#endif // QT_CONFIG(accessibility)
        self.validToLabel.setText(QCoreApplication.translate("PeriodsForm", u"P\u00e4\u00e4ttyy", None))
#if QT_CONFIG(accessibility)
        self.validTo.setAccessibleName(QCoreApplication.translate("PeriodsForm", u"P\u00e4\u00e4ttyy", None))
#endif // QT_CONFIG(accessibility)
        self.visionLabel.setText(QCoreApplication.translate("PeriodsForm", u"Visio", None))
#if QT_CONFIG(accessibility)
        self.vision.setAccessibleName(QCoreApplication.translate("PeriodsForm", u"Visio", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


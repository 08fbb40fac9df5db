# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'year_measure.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.widgets.field import FieldError

class Ui_MeasureForm(object):
    def setupUi(self, MeasureForm):
        if not MeasureForm.objectName():
            MeasureForm.setObjectName(u"MeasureForm")
        self.column = QVBoxLayout(MeasureForm)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.crumb = QLabel(MeasureForm)
        self.crumb.setObjectName(u"crumb")
        self.crumb.setProperty(u"role", u"caption")
        self.crumb.setProperty(u"tone", u"text2")

        self.head.addWidget(self.crumb)

        self.headGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headGap)

        self.remove = QPushButton(MeasureForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")
        self.remove.setAutoDefault(False)

        self.head.addWidget(self.remove)


        self.column.addLayout(self.head)

        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(4)
        self.titleColumn.setObjectName(u"titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(MeasureForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")

        self.titleColumn.addWidget(self.titleLabel)

        self.title = QLineEdit(MeasureForm)
        self.title.setObjectName(u"title")

        self.titleColumn.addWidget(self.title)

        self.titleError = FieldError(MeasureForm)
        self.titleError.setObjectName(u"titleError")

        self.titleColumn.addWidget(self.titleError)


        self.column.addLayout(self.titleColumn)

        self.monthsColumn = QVBoxLayout()
        self.monthsColumn.setSpacing(4)
        self.monthsColumn.setObjectName(u"monthsColumn")
        self.monthsColumn.setContentsMargins(0, 0, 0, 0)
        self.monthsLabel = QLabel(MeasureForm)
        self.monthsLabel.setObjectName(u"monthsLabel")
        self.monthsLabel.setProperty(u"role", u"caption")
        self.monthsLabel.setProperty(u"tone", u"text2")

        self.monthsColumn.addWidget(self.monthsLabel)

        self.monthsSlot = QVBoxLayout()
        self.monthsSlot.setSpacing(0)
        self.monthsSlot.setObjectName(u"monthsSlot")
        self.monthsSlot.setContentsMargins(0, 0, 0, 0)

        self.monthsColumn.addLayout(self.monthsSlot)

        self.monthsError = FieldError(MeasureForm)
        self.monthsError.setObjectName(u"monthsError")

        self.monthsColumn.addWidget(self.monthsError)


        self.column.addLayout(self.monthsColumn)

        self.whoRow = QHBoxLayout()
        self.whoRow.setSpacing(16)
        self.whoRow.setObjectName(u"whoRow")
        self.whoRow.setContentsMargins(0, 0, 0, 0)
        self.personColumn = QVBoxLayout()
        self.personColumn.setSpacing(4)
        self.personColumn.setObjectName(u"personColumn")
        self.personColumn.setContentsMargins(0, 0, 0, 0)
        self.personLabel = QLabel(MeasureForm)
        self.personLabel.setObjectName(u"personLabel")
        self.personLabel.setProperty(u"role", u"caption")
        self.personLabel.setProperty(u"tone", u"text2")

        self.personColumn.addWidget(self.personLabel)

        self.person = Choice(MeasureForm)
        self.person.setObjectName(u"person")

        self.personColumn.addWidget(self.person)


        self.whoRow.addLayout(self.personColumn)

        self.roleColumn = QVBoxLayout()
        self.roleColumn.setSpacing(4)
        self.roleColumn.setObjectName(u"roleColumn")
        self.roleColumn.setContentsMargins(0, 0, 0, 0)
        self.roleLabel = QLabel(MeasureForm)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"role", u"caption")
        self.roleLabel.setProperty(u"tone", u"text2")

        self.roleColumn.addWidget(self.roleLabel)

        self.role = QLineEdit(MeasureForm)
        self.role.setObjectName(u"role")

        self.roleColumn.addWidget(self.role)

        self.roleError = FieldError(MeasureForm)
        self.roleError.setObjectName(u"roleError")

        self.roleColumn.addWidget(self.roleError)


        self.whoRow.addLayout(self.roleColumn)


        self.column.addLayout(self.whoRow)

        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(16)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)
        self.stateColumn = QVBoxLayout()
        self.stateColumn.setSpacing(4)
        self.stateColumn.setObjectName(u"stateColumn")
        self.stateColumn.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(MeasureForm)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"role", u"caption")
        self.stateLabel.setProperty(u"tone", u"text2")

        self.stateColumn.addWidget(self.stateLabel)

        self.state = Choice(MeasureForm)
        self.state.setObjectName(u"state")

        self.stateColumn.addWidget(self.state)


        self.stateRow.addLayout(self.stateColumn)

        self.ringColumn = QVBoxLayout()
        self.ringColumn.setSpacing(4)
        self.ringColumn.setObjectName(u"ringColumn")
        self.ringColumn.setContentsMargins(0, 0, 0, 0)
        self.ringLabel = QLabel(MeasureForm)
        self.ringLabel.setObjectName(u"ringLabel")
        self.ringLabel.setProperty(u"role", u"caption")
        self.ringLabel.setProperty(u"tone", u"text2")

        self.ringColumn.addWidget(self.ringLabel)

        self.ring = Choice(MeasureForm)
        self.ring.setObjectName(u"ring")

        self.ringColumn.addWidget(self.ring)


        self.stateRow.addLayout(self.ringColumn)


        self.column.addLayout(self.stateRow)

        self.wheelRow = QHBoxLayout()
        self.wheelRow.setSpacing(8)
        self.wheelRow.setObjectName(u"wheelRow")
        self.wheelRow.setContentsMargins(0, 0, 0, 0)
        self.onWheel = QCheckBox(MeasureForm)
        self.onWheel.setObjectName(u"onWheel")

        self.wheelRow.addWidget(self.onWheel)

        self.ticks = QLabel(MeasureForm)
        self.ticks.setObjectName(u"ticks")
        self.ticks.setProperty(u"role", u"secondary")
        self.ticks.setProperty(u"tone", u"text2")

        self.wheelRow.addWidget(self.ticks)

        self.wheelGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wheelRow.addItem(self.wheelGap)

        self.showWheel = QPushButton(MeasureForm)
        self.showWheel.setObjectName(u"showWheel")
        self.showWheel.setProperty(u"kind", u"quiet")
        self.showWheel.setAutoDefault(False)

        self.wheelRow.addWidget(self.showWheel)


        self.column.addLayout(self.wheelRow)

        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(MeasureForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(MeasureForm)
        self.note.setObjectName(u"note")

        self.noteColumn.addWidget(self.note)


        self.column.addLayout(self.noteColumn)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.personLabel.setBuddy(self.person)
        self.roleLabel.setBuddy(self.role)
        self.stateLabel.setBuddy(self.state)
        self.ringLabel.setBuddy(self.ring)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeasureForm)

        QMetaObject.connectSlotsByName(MeasureForm)
    # setupUi

    def retranslateUi(self, MeasureForm):
        self.crumb.setText("")
        self.remove.setText(QCoreApplication.translate("MeasureForm", u"Poista toimenpide", None))
        self.titleLabel.setText(QCoreApplication.translate("MeasureForm", u"Toimenpide", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Toimenpide", None))
#endif // QT_CONFIG(accessibility)
        self.monthsLabel.setText(QCoreApplication.translate("MeasureForm", u"Kuukaudet", None))
        self.personLabel.setText(QCoreApplication.translate("MeasureForm", u"Vastuuhenkil\u00f6", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Vastuuhenkil\u00f6", None))
#endif // QT_CONFIG(accessibility)
        self.roleLabel.setText(QCoreApplication.translate("MeasureForm", u"Vastuuteht\u00e4v\u00e4 tai ryhm\u00e4", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Vastuuteht\u00e4v\u00e4 tai ryhm\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText(QCoreApplication.translate("MeasureForm", u"Tila", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Tila", None))
#endif // QT_CONFIG(accessibility)
        self.ringLabel.setText(QCoreApplication.translate("MeasureForm", u"Vuosikellon keh\u00e4", None))
#if QT_CONFIG(accessibility)
        self.ring.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Vuosikellon keh\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.onWheel.setText(QCoreApplication.translate("MeasureForm", u"Vuosikellon teht\u00e4v\u00e4n\u00e4", None))
        self.ticks.setText("")
        self.showWheel.setText(QCoreApplication.translate("MeasureForm", u"N\u00e4yt\u00e4 vuosikellossa", None))
        self.noteLabel.setText(QCoreApplication.translate("MeasureForm", u"Huomautus", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Huomautus", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

